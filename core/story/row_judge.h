// Which events have a row on the timeline. Reads publication, blocks, sentences, times, tags, arcs, quotes and events.
#pragma once

#include <vector>

#include "document/clauses.h"
#include "nutgraf/document.h"

namespace nutgraf::story {

/// Tells what happened on some day, and is told by a clause of its own, from sayings, rules, states, questions and days that nobody knows.
class RowJudge {
 public:
  explicit RowJudge(const document::Clauses& clauses);

  bool has_row(const Event& event) const;

 private:
  bool is_bare_saying(const Event& event) const;
  bool is_of_other_sentence(const Event& event) const;
  bool is_bounded(const Event& event) const;
  bool is_of_rule(const Event& event) const;
  bool is_schedule(const Event& event) const;
  bool is_day_ahead_of(const Event& event) const;
  bool is_open(const Event& event) const;
  bool is_of_article(const Event& event) const;
  bool is_day_of_speaker(const Event& event) const;
  bool is_direct_speech(const Event& event) const;
  bool is_perfect(const Event& event) const;

  const Document& document_;
  const document::Clauses& clauses_;
  std::vector<bool> is_cue_;  ///< of each token, whether it only says who says something
};

}  // namespace nutgraf::story
