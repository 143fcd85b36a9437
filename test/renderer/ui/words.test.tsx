import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Bold, Passage, Quoted, Spoken } from '#renderer/ui/isolated.tsx';

describe('quoted words', () => {
  test('keep their language and direction apart', () => {
    const { container } = render(<p><Quoted text="كلمة" language="ar" /></p>);
    expect(container.querySelector('bdi')?.lang).toBe('ar');
  });
  test('a passage runs in its language’s direction, whatever the interface’s is', () => {
    const { container } = render(<Passage text="كلمة" language="ar" />);
    expect(container.querySelector('p')?.dir).toBe('rtl');
  });
  test('show no sign of inline codes', () => { expect(render(<Quoted text={'a\uFFFCb'} language="en" />).container.textContent).toBe('ab'); });
  test('in a message each quotation is set apart', () => {
    const { container } = render(<p><Spoken text={'“\u2068un\u2069” here, “\u2068deux\u2069” there'} /></p>);
    expect([...container.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual(['“un”', '“deux”']);
    expect([...container.querySelectorAll('.quoted')].map((one) => one.textContent)).toEqual(['un', 'deux']);
    expect(container.textContent).toBe('“un” here, “deux” there');
  });
  test('guillemets stay with their words: no isolate begins or ends between them', () => {
    const { container } = render(<p><Spoken text={'«\u00A0\u2068un\u2069\u00A0» ici'} /></p>);
    expect(container.querySelector('bdi')?.textContent).toBe('«\u00A0un\u00A0»');
    expect(container.textContent).toBe('«\u00A0un\u00A0» ici');
  });
  test('a message without quotations is left alone', () => { expect(render(<p><Spoken text="Nothing." /></p>).container.innerHTML).toBe('<p>Nothing.</p>'); });
});

describe('the stressed part of a text', () => {
  test.each([['<b>11</b> open', '11'], ['مفتوح <b>٣</b>', '٣'], ['nothing', undefined]])('%s', (text, bold) => {
    expect(render(<p><Bold text={text} /></p>).container.querySelector('b')?.textContent).toBe(bold);
  });
});
