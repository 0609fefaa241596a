/** Words of presenting: what stands around a scene on the projector, the presenter window, the help page. */
export const presenting = {
  title: 'Trình bày'
};
