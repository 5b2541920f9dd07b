/** Where the review queue is, below the admin's own address. */
export const queuePath = '/fact-checks/queue'
