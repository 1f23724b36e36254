// What each paragraph of a conversation is: a question, an answer, or words behind a label. Reads tokens, blocks and mentions.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "quotes/paragraphs.h"
#include "quotes/words.h"

namespace nutgraf::quotes {

enum class LineKind : std::uint8_t { Prose, Question, Answer, Named, Heading };

/// What a paragraph is in a conversation.
struct TurnLine {
  LineKind kind = LineKind::Prose;
  IdRange<Token> paragraph;
  IdRange<Token> words;                   ///< what is said, behind the label
  std::optional<IdRange<Token>> speaker;  ///< of the label
  std::string label;                      ///< folded, to tell who speaks again
  bool person = false;                    ///< the label is the name of a person whom the article knows
  bool capitals = false;                  ///< the label stands in capitals: "SENATOR MOSS"
  bool bracketed = false;                 ///< the label stands in brackets twice, which only transcripts have: "((Ana Ruiz))"
  bool accepted = false;                  ///< it is a turn
};

/// The words of a label folded, to tell who speaks again.
std::string label_of(const Words& words, IdRange<Token> range);

/// Whether a label shortens a name: the initials of its words, or of one word some letters, in order and from the first on: "WN" for
/// "Weekly News" and for "Weeknews".
bool shortens(const Words& words, IdRange<Token> label, IdRange<Token> name);

/// Whether the words are one question and nothing else.
bool is_question(const Words& words, IdRange<Token> range);

/// Reads paragraphs as lines of a conversation.
class TurnLines {
 public:
  explicit TurnLines(const Words& words);

  TurnLine read(const Paragraph& paragraph) const;

 private:
  using Range = IdRange<Token>;

  Range bare(Range range) const;
  bool read_bracketed_label(TurnLine& line) const;
  bool read_bare_label(TurnLine& line) const;
  void read_label(TurnLine& line) const;
  bool is_letter_with_stop(Range range) const;

  const Words& words_;
  std::set<std::string> last_names_;        ///< of the people whom the article names
  std::map<std::string, Range> initials_;  ///< of the same, with the first name that they stand for
};

}  // namespace nutgraf::quotes
