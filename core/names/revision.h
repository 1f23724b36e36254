// Revises the names that the network has found sentence by sentence, by what their words and the whole article tell.
// Reads tokens, sentences.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// A name that was found: its words and the network's kind of it ("PER", "ORG" …).
struct FoundName {
  IdRange<Token> tokens;
  std::string_view kind;
  Id<Sentence> sentence;
};

/// The words as written.
std::string_view text(const Document& document, IdRange<Token> tokens);

/// How often the article has the same words as a name of each kind.
class KindsInArticle {
 public:
  KindsInArticle(const Document& document, const std::vector<FoundName>& names);
  /// The kind that these words have most often; nothing where two are as frequent, or where they are no name.
  std::optional<std::string_view> most_frequent(std::string_view words) const;

 private:
  std::unordered_map<std::string_view, std::vector<std::pair<std::string_view, std::size_t>>> kinds_of_;
};

/// Takes in what a hyphen joins to a person's name: "Jean" and "Paul Laurens" become "Jean-Paul Laurens". `names` are in
/// order and do not overlap; nor do they afterwards.
void join_hyphens(const Document& document, std::vector<FoundName>& names);

/// Gives the same words the same kind throughout the article: the most frequent one, or each its own where several are. Of a
/// person's and another the other holds that stands where places and bodies do ("in Velmi"), but for a title or a full name.
void agree_on_kinds(const Document& document, std::vector<FoundName>& names);

/// Takes a word that was found as a person's name for a body where it opens the full name of one ("Arvel", "Arvel Holdings")
/// and nothing else in the article speaks for a person: no full name, no title before it, no first name; and the name of a direction
/// for a person where it is the last name of one ("Kane West") and no "the" stands before it.
void follow_full_names(const Document& document, std::vector<FoundName>& names);

/// A country by its name of several words or a state by its letters is no body: "United States" in "a United States senator", "NSW"; and a
/// chamber of parliament no place: "the House".
void take_countries_for_places(const Document& document, std::vector<FoundName>& names);

/// What people are in, what inhabitants are of and what the text calls a town is a place unless a list knows better: "traders in Velm",
/// "residents of Ostvik Heath", "the town of Velm"; so is a listed town that was found as a body where something is in it: "in Oslo".
void take_homes_for_places(const Document& document, std::vector<FoundName>& names);

/// "The Velmian American": nobody's last name is that of a people, so that such words, behind no first name, name a paper or a firm.
void take_peoples_for_bodies(const Document& document, std::vector<FoundName>& names);

/// Leaves out what is only part of a code or of a sum of money: "BA" of "BA.5", "US" of "US dollars".
void leave_out_codes(const Document& document, std::vector<FoundName>& names);

}  // namespace nutgraf::names
