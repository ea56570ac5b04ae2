import { describe, expect, it } from 'vitest';
import { aboutMatcher } from './about.ts';

describe('aboutMatcher', () => {
  it('finds whole names without regard to case, accents and possessives', () => {
    const isAbout = aboutMatcher(['élise varn', 'Tessaly']);
    for (const text of ['Elise Varn left.', "ÉLISE  VARN's car", "Tessaly's port", 'In Tessaly, rain.']) {
      expect([text, isAbout?.(text)]).toEqual([text, true]);
    }
    for (const text of ['Elise left Varn.', 'Tessalyx', 'Varn']) expect([text, isAbout?.(text)]).toEqual([text, false]);
  });

  it('finds the people of a place', () => {
    const isAbout = aboutMatcher(['Orrin', 'Morva']);
    expect(['an Orrinese ship', 'two Orrinians', 'a Morvan law', 'the Morvas'].map((text) => isAbout?.(text))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('is nothing where nothing is asked for', () => {
    expect(aboutMatcher([])).toBeNull();
    expect(aboutMatcher(['…'])).toBeNull();
  });
});
