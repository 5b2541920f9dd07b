export declare const root: string
export declare const checkNode: () => void
export declare const install: () => void
