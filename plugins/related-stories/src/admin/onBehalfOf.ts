/** The header that says whose decision is sent: decisions that wait outlive the session they were made in. */
export const onBehalfOf = 'X-On-Behalf-Of'
