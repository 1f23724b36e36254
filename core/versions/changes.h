// The changes of each kind of fact, from one version to the other, where each function adds what it finds; and what several of them ask.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/versions.h"
#include "versions/wording.h"

namespace nutgraf::versions {

/// One version with its words, and what the other has of its sentences.
struct Version {
  const Document& document;
  Wording wording;
  std::vector<bool> kept = {};              ///< of each sentence, whether the other has it too
  std::vector<std::uint32_t> partners = {};  ///< of each that it has not, the one that tells the same in other words; else `kAlone`
};

using Changes = std::vector<FactChange>;

/// The parts of a quotation from the first to the last.
Span whole(const Quote& quote);
/// Whether a quotation stands between marks and within no other.
bool is_in_marks(const Quote& quote);
/// The words of a quotation between its marks, part by part; all of its words where no marks stand among them.
std::vector<Words> parts_in_marks(const Version& version, const Quote& quote);
/// The words of all these parts.
Words words_of(const Version& version, const Quote& quote);
/// Whether the other version has one of the names of an entity; of a person also the last name alone.
bool is_named_in(const Version& version, const Entity& entity, const Version& other);
/// What a figure counts, by its noun's lemma; empty where it counts nothing.
std::string noun_of(const Document& document, const Figure& figure);
/// The same noun as it stands there.
std::string counted_word(const Document& document, const Figure& figure);
/// The words of a figure, up to the noun that it counts where that stands right behind it.
std::string told(const Document& document, const Figure& figure);

/// Quotations in marks: added, cut, altered. Reads quotes.
void compare_quotations(const Version& before, const Version& after, Changes& changes);

/// Words that are given to somebody else. Reads quotes, mentions and entities.
void compare_speakers(const Version& before, const Version& after, Changes& changes);

/// How sure sentences are that changed, and whether they are somebody's claim. Reads events, quotes and tags.
void compare_certainty(const Version& before, const Version& after, Changes& changes);

/// When and where it is, and how long, that changed sentences tell of. Reads times, mentions and entities.
void compare_circumstances(const Version& before, const Version& after, Changes& changes);

/// The headline, sources, names, denials and who gave no reply. Reads blocks, sources, entities, quotes and silences.
void compare_parties(const Version& before, const Version& after, Changes& changes);

/// Figures that count the same in sentences that changed, and tolls, with another value. Reads figures.
void compare_figures(const Version& before, const Version& after, Changes& changes);

/// Tells the paragraphs that only one version has, instead of each name that only they have. Reads blocks.
void fold_paragraphs(const Version& before, const Version& after, Changes& changes);

}  // namespace nutgraf::versions
