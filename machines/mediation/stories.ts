export const stories = []
