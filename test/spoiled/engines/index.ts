/** Every engine here breaks one law of DESIGN §6. They were written from the laws, not from the checker. */
export { actsTwice } from './acts-twice.js';
export { addsUpWrong } from './adds-up-wrong.js';
export { answersToNothing } from './answers-to-nothing.js';
export { countsTheHidden } from './counts-the-hidden.js';
export { forgetsAFact } from './forgets-a-fact.js';
export { leavesOutANumber } from './leaves-out-a-number.js';
export { leavesSomebodyOut } from './leaves-somebody-out.js';
export { mintsAnIdTwice } from './mints-an-id-twice.js';
export { sendsAStepTwice } from './sends-a-step-twice.js';
export { sendsAtNight } from './sends-at-night.js';
export { sendsToTheSuppressed } from './sends-to-the-suppressed.js';
export { sendsTooMuch } from './sends-too-much.js';
export { sendsWhilePaused } from './sends-while-paused.js';
export { skipsAVersion } from './skips-a-version.js';
export { turnsBackTheClock } from './turns-back-the-clock.js';
export { undoesNothing } from './undoes-nothing.js';
export { undoesOverNews } from './undoes-over-news.js';
