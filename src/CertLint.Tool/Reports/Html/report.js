
'use strict';

// Filters, groups and sorts what stands on the page. It makes no markup of texts: all that it writes is text.
(() => {
  const findingTools = document.getElementById('finding-tools');
  const certificateTools = document.getElementById('certificate-tools');
  const groups = document.getElementById('groups');
  const inventory = document.getElementById('inventory');
  const findings = groups ? Array.from(groups.querySelectorAll('.finding')) : [];
  const certificates = inventory ? Array.from(inventory.tBodies[0].rows) : [];
  const bars = Array.from(document.querySelectorAll('.bar'));
  const texts = new Map();

  // Of thousands of rows the text is asked for once.
  const textOf = element => {
    if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase());
    return texts.get(element);
  };
  const many = (count, word) => count.toLocaleString('en') + ' ' + word + (count === 1 ? '' : 's');
  const counted = (shown, all, word) => shown === all ? many(all, word) : shown.toLocaleString('en') + ' of ' + many(all, word);
  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const titleOf = finding => finding.dataset.rule + ' ' + finding.querySelector('.rule-title').textContent;

  function makeGroup(title) {
    const group = element('details', 'group');
    const summary = element('summary');
    const heading = element('h3');
    group.open = true;
    heading.append(element('bdi', '', title));
    summary.append(heading, ' ', element('span', 'count'));
    group.append(summary, element('ol'));
    return group;
  }

  // Under a rule's heading each finding tells its file, under a file's none does.
  function groupBy(kind) {
    if (!groups || groups.dataset.group === kind) return;
    groups.dataset.group = kind;
    const made = new Map();
    for (const finding of findings) {
      const key = kind === 'rule' ? titleOf(finding) : finding.file;
      if (!made.has(key)) made.set(key, makeGroup(key));
      made.get(key).lastElementChild.append(finding);
      finding.fileMark.hidden = kind !== 'rule';
    }
    const keys = Array.from(made.keys());
    if (kind === 'rule') keys.sort();
    groups.replaceChildren(...keys.map(key => made.get(key)));
  }

  function prepareFindings() {
    for (const finding of findings) {
      finding.file = finding.closest('.group').querySelector('h3').textContent;
      finding.fileMark = element('bdi', 'file', finding.file + ' ');
      finding.fileMark.hidden = true;
      finding.querySelector('.line').prepend(finding.fileMark);
    }
  }

  function filterFindings() {
    if (!groups) return;
    const wanted = new FormData(findingTools);
    const severities = wanted.getAll('severity');
    const rule = wanted.get('rule');
    const text = wanted.get('text').trim().toLowerCase();
    groupBy(wanted.get('group'));
    let shown = 0;
    for (const finding of findings) {
      const fits = severities.includes(finding.dataset.severity) && (!rule || finding.dataset.rule === rule) && (!text || textOf(finding).includes(text));
      finding.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of groups.children) {
      const left = group.querySelectorAll('.finding:not([hidden])').length;
      group.hidden = left === 0;
      group.querySelector('.count').textContent = left.toLocaleString('en');
    }
    document.getElementById('finding-count').value = counted(shown, findings.length, 'finding');
  }

  function filterCertificates() {
    if (!inventory) return;
    const wanted = new FormData(certificateTools);
    const states = wanted.get('state').split(' ').filter(Boolean);
    const text = wanted.get('certificate').trim().toLowerCase();
    const kept = new Set();
    let shown = 0;
    for (const row of certificates) {
      const fits = (!states.length || states.includes(row.dataset.state)) && (!text || textOf(row).includes(text));
      row.hidden = !fits;
      if (!fits) continue;
      shown++;
      kept.add(row.id);
    }
    for (const bar of bars) bar.hidden = !kept.has(bar.dataset.row);
    document.getElementById('certificate-count').value = counted(shown, certificates.length, 'certificate');
  }

  function keyOf(row, column, isNumber) {
    const cell = row.cells[column];
    return isNumber ? Number(cell.dataset.key) : textOf(cell);
  }

  // By the name of a column, with a minus sign for the last first; as written, by what ends first.
  const firstSort = 'Ends';
  let sort = firstSort;

  function sortBy(wanted) {
    const headings = inventory ? Array.from(inventory.tHead.rows[0].cells) : [];
    const column = headings.findIndex(heading => heading.textContent === wanted.replace(/^-/, ''));
    if (column < 0 || wanted === sort) return;
    sort = wanted;
    for (const heading of headings) heading.ariaSort = null;
    headings[column].ariaSort = wanted.startsWith('-') ? 'descending' : 'ascending';
    const sign = wanted.startsWith('-') ? -1 : 1;
    const isNumber = headings[column].dataset.kind === 'number';
    const keyed = certificates.map(row => [keyOf(row, column, isNumber), row]);
    keyed.sort((left, right) => sign * (isNumber ? left[0] - right[0] : left[0].localeCompare(right[0], 'en')));
    inventory.tBodies[0].append(...keyed.map(pair => pair[1]));
  }

  function makeSortable() {
    if (!inventory) return;
    for (const heading of inventory.tHead.rows[0].cells) {
      const name = heading.textContent;
      const button = element('button', '', name);
      button.type = 'button';
      button.addEventListener('click', () => { sortBy(sort === name ? '-' + name : name); writeAddress(); });
      heading.replaceChildren(button);
      if (name === firstSort) heading.ariaSort = 'ascending';
    }
  }

  // The filters stand behind the page's address, so that a link can be shared: #severity=error,warning&rule=CERT1004.
  function readAddress() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    if (!location.hash.includes('=')) return;
    const severities = wanted.get('severity');
    for (const box of findingTools.elements.severity) box.checked = severities === null || severities.split(',').includes(box.value);
    for (const name of ['group', 'rule', 'text']) choose(findingTools.elements[name], wanted.get(name));
    for (const name of ['state', 'certificate']) choose(certificateTools.elements[name], wanted.get(name));
    sortBy(wanted.get('sort') || firstSort);
  }

  function choose(control, value) {
    const known = control instanceof RadioNodeList || control.options ? Array.from(control.options || control, choice => choice.value) : null;
    if (!known) control.value = value || '';
    else control.value = known.includes(value) ? value : known[0];
  }

  function writeAddress() {
    const told = new URLSearchParams();
    const severities = Array.from(findingTools.elements.severity);
    if (!severities.every(box => box.checked)) told.set('severity', severities.filter(box => box.checked).map(box => box.value).join(','));
    if (findingTools.elements.group.value !== 'file') told.set('group', findingTools.elements.group.value);
    for (const control of [findingTools.elements.rule, findingTools.elements.text, certificateTools.elements.state, certificateTools.elements.certificate])
      if (control.value) told.set(control.name, control.value);
    if (sort !== firstSort) told.set('sort', sort);
    const fragment = told.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', fragment ? '#' + fragment : location.pathname + location.search);
  }

  function wire(form, filter) {
    let waiting = 0;
    const changed = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => { filter(); writeAddress(); }, 120);
    };
    form.addEventListener('input', changed);
    form.addEventListener('reset', changed);
    form.addEventListener('submit', event => event.preventDefault());
  }

  prepareFindings();
  makeSortable();
  readAddress();
  filterFindings();
  filterCertificates();
  wire(findingTools, filterFindings);
  wire(certificateTools, filterCertificates);
  addEventListener('hashchange', () => { readAddress(); filterFindings(); filterCertificates(); });
  findingTools.hidden = findings.length === 0;
  certificateTools.hidden = certificates.length === 0;
})();
