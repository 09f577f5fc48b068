/** What is odd about an archive, as the end of the sentence "its archive …". */
export class Odd extends Error {}
