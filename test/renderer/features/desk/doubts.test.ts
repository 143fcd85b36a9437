import { describe, expect, test } from 'vitest';
import type { Change } from '#app/diff/change';
import { dismissing } from '#renderer/features/desk/doubt-doings';
import { blockText, furnitureOf } from '#renderer/features/desk/furniture';
import { placeAsked } from '#renderer/features/desk/selected-place';
import { takingBack } from '#renderer/features/desk/taking-back';
import { deskState } from '#renderer/state/desk-state';
import { doubtOn, openedOf, reviewOf } from '#test/renderer/state/reviews';

const content = reviewOf('Share this page\nOne cat cat.\nSubscribe now', 'x\nUn chat.');
const state = deskState(openedOf(content));

describe('a dismissal', () => {
  test('carries the place, the words and what they stand against', () => {
    const doubt = doubtOn(content, 'u1.0', 'cat', { evidence: [{ unit: 'u1.0', side: 'source', span: { start: 3, end: 7 }, quote: 'chat' }] });
    expect(dismissing(state, doubt, 'alike', 'a name')).toEqual({ type: 'dismiss', doubt: doubt.id, check: doubt.check, side: 'target', place: { unit: 'u1.0', revision: 0, span: { start: 4, end: 7 } }, quote: 'cat', other: 'chat', scope: 'alike', reason: 'a name' });
  });
  test('of a grouped doubt is one of all its places', () => {
    const doubt = doubtOn(content, 'u0.0', 'Share this page'), places = [...doubt.places, ...doubtOn(content, 'u2.0', 'Subscribe now').places];
    expect(dismissing(state, { ...doubt, places }, 'here', '')).toMatchObject({ place: { unit: 'u0.0' }, also: [{ place: { unit: 'u2.0' }, quote: 'Subscribe now' }] });
  });
  test('of words that are gone is none', () => { expect(dismissing({ ...state, draft: { unit: 'u1.0', text: 'One dog.', number: 1 } }, doubtOn(content, 'u1.0', 'cat'), 'here', '')).toBeNull(); });
});

describe('page furniture', () => {
  const aside = { ...content, standings: new Map([['b0', 'furniture' as const], ['b2', 'furniture' as const]]) };
  const doubt = doubtOn(aside, 'u0.0', 'Share this page'), both = { ...doubt, places: [...doubt.places, ...doubtOn(aside, 'u2.0', 'Subscribe now').places] };
  test('is known by the blocks that are set aside', () => { expect(furnitureOf(aside, both)).toEqual(['b0', 'b2']); });
  test('a doubt in the article is none', () => { expect(furnitureOf(aside, doubtOn(aside, 'u1.0', 'cat'))).toBeNull(); });
  test('nor is a group that reaches into the article', () => { expect(furnitureOf(aside, { ...doubt, places: [...doubt.places, ...doubtOn(aside, 'u1.0', 'cat').places] })).toBeNull(); });
  test('a line is shown with its words', () => { expect(blockText(aside, 'b2')).toBe('Subscribe now'); });
});

describe('taking a change back', () => {
  const change = (start: number, deleted: string, inserted: string, unit: string | null = 'u1.0'): Change => ({ unit, span: { start, end: start + inserted.length }, deleted, inserted, by: null, at: null, after: null, kind: 'words', gone: null });
  test('puts the old words in the place of the new', () => { expect(takingBack(state, change(0, 'A', 'One'))).toMatchObject({ type: 'take-back', place: { unit: 'u1.0', span: { start: 0, end: 3 } }, was: 'One', text: 'A' }); });
  test('brings deleted words back', () => { expect(takingBack(state, change(3, ' big', ''))).toMatchObject({ was: '', text: ' big', place: { span: { start: 3, end: 3 } } }); });
  test('not where the words are others by now', () => { expect(takingBack(state, change(0, 'A', 'Two'))).toBeNull(); });
  test('not in a unit that is gone', () => { expect(takingBack(state, change(0, 'A', '', null))).toBeNull(); });
});

describe('the passage a dialog is about', () => {
  test('is the doubt’s, where it stands now', () => {
    const at = placeAsked({ what: 'note', doubt: doubtOn(content, 'u1.0', 'cat.'), from: 'card' });
    expect(at({ ...state, draft: { unit: 'u1.0', text: 'One big cat.', number: 1 } })?.span).toEqual({ start: 8, end: 12 });
  });
  test('is the selected one', () => {
    const place = { unit: 'u1.0', revision: 0, span: { start: 0, end: 3 }, quote: 'One', side: 'target' as const };
    expect(placeAsked({ what: 'note-on-selection', place })(state)).toBe(place);
  });
  test('is none where nothing is asked', () => { expect(placeAsked(null)(state)).toBeNull(); });
});
