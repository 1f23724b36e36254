#include "names/name_table.h"

#include <algorithm>

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::names {
namespace {

constexpr std::uint32_t kNone = Id<Mention>::kNone;

}  // namespace

NameTable::NameTable(const Document& document, std::vector<Mention> names)
    : document_(document), names_(std::move(names)), name_of_(document.tokens.size(), kNone) {
  for (std::uint32_t i = 0; i < names_.size(); ++i) {
    const IdRange<Token> tokens = this->tokens(names_[i]);
    std::fill(name_of_.begin() + tokens.begin, name_of_.begin() + tokens.end, i);
  }
}

const Mention* NameTable::at(std::uint32_t token) const {
  return token >= name_of_.size() || name_of_[token] == kNone ? nullptr : &names_[name_of_[token]];
}

bool NameTable::is_of(std::uint32_t token, EntityType type) const {
  const Mention* name = at(token);
  return name && name->type == type;
}

IdRange<Token> NameTable::around(std::uint32_t token) const {
  const Mention* name = at(token);
  return name ? tokens(*name) : IdRange<Token>{token, token + 1};
}

IdRange<Token> NameTable::tokens(const Mention& name) const { return document::tokens_in(document_, name.span); }

void NameTable::clear(IdRange<Token> tokens) {
  for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
    if (const Mention* name = at(token)) {
      const IdRange<Token> all = this->tokens(*name);
      std::fill(name_of_.begin() + all.begin, name_of_.begin() + all.end, kNone);
    }
  }
}

void NameTable::put(IdRange<Token> tokens, EntityType type) {
  TypeRule rule = rule_;
  for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
    if (is_of(token, type)) rule = at(token)->type_rule;  // its words change, not its type
  }
  clear(tokens);
  const Span last = document_.tokens[tokens.end - 1].span;
  const Span span{document_.tokens[tokens.begin].span.begin, last.end};
  std::fill(name_of_.begin() + tokens.begin, name_of_.begin() + tokens.end, static_cast<std::uint32_t>(names_.size()));
  names_.push_back({span, last, MentionKind::Name, type, document::sentence_of(document_, tokens.begin)});
  names_.back().type_rule = rule;
}

std::vector<Mention> NameTable::take() {
  std::vector<Mention> taken;
  std::uint32_t before = kNone;
  for (const std::uint32_t name : name_of_) {
    if (name != kNone && name != before) taken.push_back(names_[name]);
    before = name;
  }
  name_of_.clear();
  return taken;
}

std::string_view NameTable::word(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }

bool NameTable::is_capitalised(std::uint32_t token) const { return base::is_upper(base::decode(word(token), 0).code_point); }

bool NameTable::is_glued(std::uint32_t token) const {
  return token + 1 < document_.tokens.size() && document_.tokens[token].span.end == document_.tokens[token + 1].span.begin;
}

bool NameTable::is_proper(std::uint32_t token) const { return is_capitalised(token) && document_.tags[token].upos == "PROPN"; }

}  // namespace nutgraf::names
