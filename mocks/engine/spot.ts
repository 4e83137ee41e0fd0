/** Where something can break: `mailbox ada`, `linkedin-account ada`, `step 2`, `credits`, `service`. */
export type Spot = string;

export const spotOfSender = (of: 'mailbox' | 'linkedin-account', sender: string): Spot => `${of} ${sender}`;
export const spotOfStep = (step: number): Spot => `step ${step}`;
export const CREDITS: Spot = 'credits';
export const SERVICE: Spot = 'service';
