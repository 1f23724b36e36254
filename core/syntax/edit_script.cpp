#include "syntax/edit_script.h"

#include "base/utf8.h"

namespace nutgraf::syntax {

std::optional<EditScript> EditScript::parse(std::string_view text) {
  constexpr std::uint32_t kMostCut = 1000;
  EditScript script;
  const std::size_t colon = text.find(':', 1);
  if (colon == std::string_view::npos || colon < 2) return std::nullopt;
  switch (text[0]) {
    case '_': script.case_ = Case::Lower; break;
    case '^': script.case_ = Case::LowerButFirst; break;
    case '=': script.case_ = Case::AsWritten; break;
    default: return std::nullopt;
  }
  for (const char c : text.substr(1, colon - 1)) {
    if (!base::is_digit(static_cast<unsigned char>(c)) || script.cut_ > kMostCut) return std::nullopt;
    script.cut_ = script.cut_ * 10 + static_cast<std::uint32_t>(c - '0');
  }
  script.appended_ = text.substr(colon + 1);
  return script;
}

std::optional<std::string> EditScript::apply(std::string_view form) const {
  std::string lemma;
  for (std::size_t at = 0; at < form.size();) {
    const base::Decoded character = base::decode(form, at);
    const bool keeps = case_ == Case::AsWritten || (case_ == Case::LowerButFirst && at == 0);
    base::append(lemma, keeps ? character.code_point : base::to_lower(character.code_point));
    at += character.length;
  }
  for (std::uint32_t i = 0; i < cut_; ++i) {
    if (lemma.empty()) return std::nullopt;
    lemma.resize(lemma.size() - base::decode_before(lemma, lemma.size()).length);
  }
  lemma.append(appended_);
  if (lemma.empty()) return std::nullopt;
  return lemma;
}

}  // namespace nutgraf::syntax
