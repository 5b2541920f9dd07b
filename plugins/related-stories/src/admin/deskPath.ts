/** Where the link desk is, below the admin's own address. */
export const deskPath = '/story-links/desk'
