// What a word says of its complement: whether it is true, and who does it. Knows lemmas, reads no layer.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace nutgraf::propositions {

/// How a proposition is put: as a fact, or as what is planned, wished for, thought, asked, supposed or denied.
enum class Modality : unsigned char { Fact, Ongoing, Planned, Wished, Probable, Possible, Open, Conditional, Denied };

/// Which participant of the embedding clause is the unexpressed subject of the complement.
enum class Controller : unsigned char { Subject, Object };

/// The veridicality signature of a word with one kind of complement (L. Karttunen 1971, 2012; R. Nairn, C. Condoravdi and
/// L. Karttunen 2006): what holds of the complement where the word itself is affirmed, and where it is negated.
struct Signature {
  Modality affirmed = Modality::Fact;
  Modality negated = Modality::Fact;
  Controller controller = Controller::Subject;
};

/// The lexicon of words that take complements. A frame is the form of a complement: "that" (finite clause), "inf" (infinitive), "ing"
/// (gerund), "noun" (object, or subject of the passive), or a preposition before a gerund ("of") or a noun ("of+noun").
class Signatures {
 public:
  Signatures();

  /// The signature of a verb or another word, by its lemma ("accuse", with its particle "call_off") and a frame; null where the word
  /// says nothing.
  const Signature* find(std::string_view lemma, std::string_view frame, bool is_verb) const;

 private:
  std::unordered_map<std::string, Signature> signatures_;  ///< by lemma and frame, a space between them
};

}  // namespace nutgraf::propositions
