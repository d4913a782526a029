export declare const core: readonly string[];
export declare const product: Readonly<Record<string, readonly string[]>>;
export declare const shipped: readonly string[];
export declare const programs: Readonly<Record<string, readonly string[]>>;
