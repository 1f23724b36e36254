// The editor: a block around an article, and a panel with the sources, quotations, dates and names of the draft, each one press away from
// the block that it stands in. The draft is read in this browser, by the engine that lies in the plugin.
(({ blockEditor, blocks, components, data, editPost, element, i18n, plugins }, given) => {
  const { createElement, Fragment, useState } = element;
  const { __, sprintf } = i18n;

  const viewNames = () => ({
    who: __('Who', 'nutgraf'),
    said: __('Said', 'nutgraf'),
    when: __('When & where', 'nutgraf'),
    disputed: __('Disputed', 'nutgraf'),
    check: __('Check', 'nutgraf'),
    more: __('More', 'nutgraf'),
  });

  // The block.

  blocks.registerBlockType('nutgraf/article', {
    edit: ({ attributes, setAttributes }) =>
      createElement(
        Fragment,
        null,
        createElement(blockEditor.InspectorControls, null, createElement(Look, { chosen: { ...given.options, ...attributes }, choose: setAttributes })),
        createElement('div', blockEditor.useBlockProps(), createElement(blockEditor.InnerBlocks, { template: [['core/paragraph', {}]] })),
      ),
    save: () => createElement(blockEditor.InnerBlocks.Content),
    transforms: {
      from: [
        {
          type: 'block',
          isMultiBlock: true,
          blocks: ['*'],
          __experimentalConvert: (chosen) => blocks.createBlock('nutgraf/article', {}, [].concat(chosen).map((block) => blocks.cloneBlock(block))),
        },
      ],
    },
  });

  /** What readers are offered around the article. */
  function Look({ chosen, choose }) {
    const toggle = (name, label) => createElement(components.ToggleControl, { key: name, label, checked: chosen[name], onChange: (value) => choose({ [name]: value }) });
    const view = ([name, label]) =>
      createElement(components.CheckboxControl, {
        key: name,
        label,
        checked: chosen.panels.includes(name),
        onChange: (isWanted) => choose({ panels: Object.keys(viewNames()).filter((other) => (other === name ? isWanted : chosen.panels.includes(other))) }),
      });
    return createElement(
      components.PanelBody,
      { title: __('What readers are offered', 'nutgraf') },
      toggle('story', __('The story in short', 'nutgraf')),
      toggle('voices', __('Colours by who says it', 'nutgraf')),
      Object.entries(viewNames()).map(view),
    );
  }

  // The panel.

  plugins.registerPlugin('nutgraf', {
    icon: 'search',
    render: () => createElement(editPost.PluginDocumentSettingPanel, { name: 'facts', title: __('Facts of the draft', 'nutgraf') }, createElement(Facts)),
  });

  function Facts() {
    const [state, setState] = useState({ lists: null, message: '', isBusy: false });
    const read = async () => {
      setState({ ...state, message: '', isBusy: true });
      try {
        setState({ lists: await listsOfDraft(), message: '', isBusy: false });
      } catch (error) {
        setState({ lists: null, message: sprintf(/* translators: %s: the reason */ __('The draft cannot be read: %s', 'nutgraf'), error.message), isBusy: false });
      }
    };
    return createElement(
      'div',
      { className: 'nutgraf-facts' },
      createElement(components.Button, { variant: 'secondary', isBusy: state.isBusy, disabled: state.isBusy, onClick: read }, __('Read the draft', 'nutgraf')),
      createElement('p', { role: 'status' }, state.message || (state.lists && state.lists.every(({ rows }) => rows.length === 0) ? __('Nothing was found.', 'nutgraf') : '')),
      (state.lists ?? []).map(List),
    );
  }

  function List({ title, rows }) {
    if (rows.length === 0) return null;
    return createElement(
      'section',
      { key: title },
      createElement('h3', null, `${title} (${rows.length})`),
      createElement('ul', null, rows.map(Row)),
    );
  }

  function Row({ words, note, block }, nth) {
    const show = () => data.dispatch('core/block-editor').selectBlock(block);
    return createElement(
      'li',
      { key: nth },
      block ? createElement(components.Button, { variant: 'link', style: { whiteSpace: 'normal', textAlign: 'start', height: 'auto' }, onClick: show }, words) : words,
      note ? createElement('div', { style: { color: '#50575e' } }, note) : null,
    );
  }

  // What is read, and what is told of it.

  /** The kinds of blocks whose words are the article's own, by what the engine calls them. */
  const kKinds = { 'core/paragraph': 'paragraph', 'core/heading': 'heading', 'core/list': 'list', 'core/list-item': 'list', 'core/quote': 'paragraph', 'core/freeform': 'paragraph', 'core/verse': 'paragraph' };

  /** The draft as a text, with the place of each of its blocks. */
  function draft() {
    const title = data.select('core/editor').getEditedPostAttribute('title').trim();
    const pieces = [...(title ? [{ text: title, kind: 'headline', block: null }] : []), ...data.select('core/block-editor').getBlocks().flatMap(piecesOf)];
    let text = '';
    const places = pieces.map((piece) => {
      const start = text.length;
      text += `${piece.text}\n\n`;
      return { start, end: start + piece.text.length, kind: piece.kind, block: piece.block };
    });
    return { text, places };
  }

  function piecesOf(block) {
    if (block.innerBlocks.length > 0) return block.innerBlocks.flatMap(piecesOf);
    const kind = kKinds[block.name];
    if (!kind) return [];
    const text = new DOMParser().parseFromString(blocks.getBlockContent(block), 'text/html').body.textContent.replace(/\s+/g, ' ').trim();
    return text ? [{ text, kind, block: block.clientId }] : [];
  }

  let engine = null;

  /** Loads the engine once; after a failure the next press tries again. */
  async function loadEngine() {
    engine ??= import(given.engine).then(({ load }) => load());
    try {
      return await engine;
    } catch (error) {
      engine = null;
      throw error;
    }
  }

  async function listsOfDraft() {
    const { text, places } = draft();
    const nutgraf = await loadEngine();
    const day = (data.select('core/editor').getEditedPostAttribute('date') ?? '').slice(0, 10);
    const analysis = await nutgraf.analyze(text, { blocks: places.map(({ start, end, kind }) => ({ start, end, kind })), ...(day ? { published: day } : {}) });
    const row = ({ start, end }, words, note = '') => ({ words, note, block: places.find((place) => place.start <= start && end <= place.end)?.block ?? null });
    const slice = ({ start, end }) => text.slice(start, end);
    const nameOf = (who) => analysis.entities.find(({ id }) => id === who.entity)?.name ?? slice(who);
    const said = analysis.quotes.filter(({ class: kind }) => kind === 'speech' || kind === 'writing');
    return [
      { title: __('Sources', 'nutgraf'), rows: analysis.sources.map((source) => row(source, nameOf(source), sourceNote(source))) },
      { title: __('Quotations', 'nutgraf'), rows: said.map((quote) => row(quote.spans[0], quote.spans.map(slice).join(' … '), quote.speaker ? nameOf(quote.speaker) : __('speaker not named', 'nutgraf'))) },
      { title: __('Dates', 'nutgraf'), rows: analysis.times.filter(isDate).map((time) => row(time, slice(time), /^\d{4}/.test(time.value ?? '') ? time.value : '')) },
      { title: __('Names', 'nutgraf'), rows: analysis.entities.filter(isNamed).map((entity) => row(entity.mentions[0], entity.name, entity.descriptions[0]?.text ?? '')) },
    ];
  }

  function sourceNote({ named, quotes }) {
    const count = sprintf(/* translators: %d: how many */ i18n._n('%d quotation', '%d quotations', quotes.length, 'nutgraf'), quotes.length);
    return named ? count : `${count}, ${__('not named', 'nutgraf')}`;
  }

  function isDate({ type }) {
    return type === 'DATE' || type === 'TIME';
  }

  function isNamed({ mentions }) {
    return mentions.some(({ kind }) => kind === 'name');
  }
})(window.wp, window.nutgrafGiven);
