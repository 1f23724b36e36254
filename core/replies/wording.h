// How words say that an answer was asked for, or denied. Reads tokens, tags and arcs.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/clauses.h"

namespace nutgraf::replies {

/// Questions about a word and what stands below it. The article must have trees.
class Wording {
 public:
  explicit Wording(const document::Clauses& clauses) : document_(clauses.document()), clauses_(clauses), trees_(clauses.trees()) {}

  /// Whether what an answer is given to is a request: "respond to questions", "return calls", or nothing is named ("did not respond").
  bool is_about_request(std::uint32_t verb) const;
  /// "a request for comment", "interview requests".
  bool asks_for_reply(std::uint32_t noun) const;
  /// Whose a telephone number or an address is; any other noun stands for itself.
  std::uint32_t owner_of_line(std::uint32_t asked) const;
  /// Whether a word says that a reply is wanted: "for comment", "to answer".
  bool for_reply(std::uint32_t head) const;
  /// Whether a call is one to do something: "calls for a ban", "calls to resign".
  bool has_aim(std::uint32_t noun) const;
  /// Whether a request is one to do something rather than to answer: "requests to cancel the fair".
  bool asks_for_deed(std::uint32_t noun) const;
  /// The noun with a preposition below a word, a noun or a participle of it: "calls to her", "a request for comment sent to her".
  std::uint32_t below_with(std::uint32_t head, std::string_view preposition, int depth = kDeepest) const;
  /// "did not", "never", "neither … nor", "without answering".
  bool is_negated(std::uint32_t word) const;
  /// Whether the noun is denied: "no comment".
  bool has_no(std::uint32_t noun) const;
  /// "nobody", "none of them", "no minister".
  bool is_nobody(std::uint32_t noun) const;
  /// Whether a verb stands with "could", "would" and the like; not with an order.
  bool has_modal(std::uint32_t verb) const;
  /// "neither confirmed nor denied it".
  bool leaves_open(std::uint32_t verb) const;
  /// Whether a verb stands in the perfect: "has been approached".
  bool has_have(std::uint32_t verb) const;
  /// Whether a verb gives what was asked for: "issue a statement".
  bool gives_reply(std::uint32_t verb) const;
  /// Whether those whom a verb of talking names are journalists, or it names nobody: "would not speak to reporters", "would not talk".
  bool talks_to_press(std::uint32_t verb) const;
  /// "would not say", unlike "could not say".
  bool has_will(std::uint32_t verb) const;
  /// Whether a verb is an infinitive with "to".
  bool marked_to(std::uint32_t verb) const;
  /// Whether somebody hears "nothing", and whether they hear "back".
  bool hears_nothing(std::uint32_t verb) const;
  bool hears_back(std::uint32_t verb) const;
  /// "has yet to comment".
  bool is_yet_to(std::uint32_t verb) const;
  /// "was unable to reach her".
  bool is_unable(std::uint32_t verb) const;
  /// "Attempts to reach her failed", "were unsuccessful".
  bool is_failed_attempt(std::uint32_t verb) const;
  /// Whether it is only supposed: "if they do not respond".
  bool is_supposed(std::uint32_t word) const;
  /// From the auxiliaries of a word to the end of what it says.
  IdRange<Token> evidence_of(std::uint32_t word) const;

 private:
  static constexpr int kDeepest = 2;  ///< nouns and participles between a request and whom it went to

  const Document& document_;
  const document::Clauses& clauses_;
  const document::Trees& trees_;
};

}  // namespace nutgraf::replies
