/**
 * What the result cell of our blank form says where more are counted than there are. Its formula holds these words, by which the
 * reader knows that the cell is the form's own computation and says nothing of its own.
 */
export const FORM_EXCESS = "Tử số > mẫu số";
