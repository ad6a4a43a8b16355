// Finds pages by words. `search()` reads what search/*.js have brought,
// and touches no page.
"use strict";

globalThis.search = (() => {
  // How much a word counts, by where it stands.
  const WEIGHT = { name: 10, title: 9, phrase: 8, said: 4, about: 4, prose: 3, code: 1.2 };
  // Letters for what a hit is, and how many hits have their texts in one
  // file: search.rs knows them.
  const KINDS = { p: "pair", m: "mistake", s: "sound", e: "error", c: "chapter", g: "guide" };
  const TOGETHER = 32;
  // Where a word of search/a.js stands, in the order there.
  const IN_TEXTS = ["about", "prose", "code"];
  // What a reader wants to see first, if all else is equal.
  const KIND = { pair: 1, chapter: 0.8, guide: 0.9, error: 0.95, mistake: 0.8, sound: 0.75 };
  // The least that a hit has of the best one's points.
  const LEAST = 0.2;

  // How Go programs call their variables.
  const SAME = { wg: "waitgroup", mu: "mutex", rwmu: "rwmutex", ctx: "context", ch: "channel", chan: "channel", sem: "semaphore" };

  // A word, and the parts of a name that is written as one:
  // `recv_timeout`, `WaitGroup`.
  const split = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const words = (text) =>
    split(text).flatMap((word) => {
      const parts = word.split(/_+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
      const all = parts.length > 1 ? [word.replaceAll("_", ""), ...parts] : [word];
      return all.map((part) => part.toLowerCase());
    });

  // Whether one letter more, less, other or swapped makes one word of
  // the other.
  function oneOff(one, other) {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long.length - short.length > 1) return false;
    let at = 0;
    while (at < short.length && short[at] === long[at]) at++;
    if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
    return (
      short.slice(at + 1) === long.slice(at + 1) ||
      (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
    );
  }

  // How well a word fits a term, from 0 to 1.
  function fit(term, word) {
    if (word === term) return 1;
    if (SAME[term] === word || term === `${word}s` || word === `${term}s`) return 0.95;
    const least = Math.min(term.length, word.length);
    if (least < 3) return 0;
    if (word.startsWith(term)) return word.length - term.length <= 3 ? 0.9 : 0.7;
    // Endings: cancel, cancelling, cancellation.
    let same = 0;
    while (same < least && term[same] === word[same]) same++;
    if (same >= Math.max(4, least - 2) && term.length - same <= 5 && word.length - same <= 5) return 0.75;
    return 0;
  }

  function prepare({ stop, entries }) {
    const lines = entries.split("\n").map((line) => line.split("\t"));
    let pair = null;
    const found = lines.map(([letter, title, page, names, phrases], number) => {
      const hit = {
        kind: KINDS[letter],
        title,
        page: `${page}.html`,
        // What stands under the title: in which file, and where there.
        texts: Math.floor(number / TOGETHER),
        place: number % TOGETHER,
        phrases: phrases === "" ? [] : phrases.split("|").map((phrase) => split(phrase.toLowerCase()).join(" ")),
        names: names.toLowerCase().split(" "),
      };
      // Mistakes follow their pair, and have its title under theirs.
      if (letter === "p") pair = { title, page };
      if (letter === "m" || letter === "s") Object.assign(hit, { page: `${pair.page}/${hit.page}`, about: pair.title });
      return hit;
    });
    // Each word with the entries that have it, and its weight there.
    const vocabulary = new Map();
    const add = (word, number, weight) => {
      if (!vocabulary.has(word)) vocabulary.set(word, new Map());
      const places = vocabulary.get(word);
      if ((places.get(number) ?? 0) < weight) places.set(number, weight);
    };
    // What rustc says with a code, said once for all of its mistakes.
    const said = new Map();
    for (const [letter, , , name, phrases] of lines) if (letter === "e") said.set(name, phrases);
    lines.forEach(([letter, title, , names, phrases], number) => {
      names.split(" ").forEach((name, place) => {
        for (const word of words(name)) add(word, number, WEIGHT.name - Math.min(place, 6) / 2);
      });
      for (const word of words(title)) add(word, number, WEIGHT.title);
      for (const word of words(phrases)) add(word, number, WEIGHT.phrase);
      if (letter === "m" || letter === "s") {
        for (const word of words(names.split(" ").map((code) => said.get(code) ?? "").join(" "))) add(word, number, WEIGHT.said);
      }
    });
    return { stop: new Set(stop.split(" ")), found, vocabulary };
  }

  // The terms of a query. Words that say nothing are left out, unless
  // there is nothing else.
  function terms(query, stop) {
    const all = words(query);
    const telling = all.filter((word) => word.length > 1 && !stop.has(word) && !/^\d/.test(word));
    return [...new Set(telling.length > 0 ? telling : all)];
  }

  const letter = (term) => (/^[a-z]/.test(term) ? term[0] : "_");

  // The points of each entry for a term.
  function points(term, { vocabulary }) {
    const best = new Map();
    const give = (number, points) => {
      if ((best.get(number) ?? 0) < points) best.set(number, points);
    };
    const look = (fits) => {
      for (const [word, places] of vocabulary) {
        const fitting = fits(term, word);
        if (fitting > 0) for (const [number, weight] of places) give(number, weight * fitting);
      }
      for (const [word, places] of Object.entries(globalThis.searchWords?.[letter(term)] ?? {})) {
        const fitting = fits(term, word);
        if (fitting === 0) continue;
        places.split("|").forEach((numbers, place) => {
          const weight = WEIGHT[IN_TEXTS[place]] * fitting;
          for (const number of numbers.split(" ")) if (number) give(+number, weight);
        });
      }
    };
    look(fit);
    // Only what is nowhere is taken for a slip of the hand.
    if (best.size === 0 && term.length > 3) look((term, word) => (word.length > 3 && oneOff(term, word) ? 0.7 : 0));
    return best;
  }

  // What a whole phrase is worth beyond its words.
  function asPhrase(entry, query, wanted) {
    const same = (one, other) => one === other || fit(one, other) >= 0.75;
    let points = 0;
    for (const phrase of [entry.title.toLowerCase(), ...entry.phrases]) {
      const of = split(phrase);
      if (phrase === query) points = Math.max(points, 14);
      else if (wanted.length > 1 && phrase.includes(query)) points = Math.max(points, 9);
      else {
        // All words of the phrase, in any order.
        const has = of.filter((word) => wanted.some((term) => same(term, word))).length;
        if (of.length > 1 && has === of.length) points = Math.max(points, 3 + of.length);
      }
    }
    if (entry.names.some((name) => name === query || name.endsWith(`::${query}`))) points += 8;
    return points;
  }

  let ready = null;
  return () => {
    ready ??= prepare(globalThis.searchMain);
    return {
      // The letters whose words the query needs.
      letters: (query) => [...new Set(terms(query, ready.stop).map(letter))],
      // What is found, the best first.
      find(query) {
        const wanted = terms(query, ready.stop);
        if (wanted.length === 0) return [];
        const plain = split(query.toLowerCase()).join(" ");
        const name = query.trim().toLowerCase();
        const scores = ready.found.map(() => ({ points: 0, met: 0 }));
        let all = 0;
        for (const term of wanted) {
          const best = points(term, ready);
          // A word that few pages have says more.
          const telling = Math.log(1 + ready.found.length / (best.size + 1));
          all += telling;
          for (const [number, points] of best) {
            scores[number].points += points * telling;
            scores[number].met += telling;
          }
        }
        const hits = [];
        scores.forEach(({ points, met }, number) => {
          if (points === 0) return;
          const entry = ready.found[number];
          const bonus = Math.max(asPhrase(entry, plain, wanted), asPhrase(entry, name, wanted));
          hits.push({ entry, points: KIND[entry.kind] * (met / all) * (points / all + bonus) });
        });
        // The sort is stable: equal points stay in reading order.
        hits.sort((one, other) => other.points - one.points);
        return hits.filter((hit) => hit.points >= LEAST * hits[0].points).map((hit) => hit.entry);
      },
    };
  };
})();
