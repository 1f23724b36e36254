// What the map says.
export const map = {
  label: 'Map of the places; arrow keys move it, plus and minus change its scale, 0 shows all places',
  labelOfOne: 'Map of the place',
  scale: 'Scale of the map',
  larger: 'Larger',
  smaller: 'Smaller',
  all: 'All places',
  failed: 'The outlines of the countries could not be loaded.',
  named: (name: string, number: number) => `${name}, named ${number === 1 ? 'once' : `${number} times`}`,
};
