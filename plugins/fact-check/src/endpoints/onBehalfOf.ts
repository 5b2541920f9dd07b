/** The header that says whose step is sent: steps that wait outlive the session they were done in. */
export const onBehalfOf = 'X-On-Behalf-Of'
