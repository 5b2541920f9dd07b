export declare const root: string
export declare const install: () => void
