// The part of the JSON that says whose words are whose: quotations, voices, sources, disputes.
#pragma once

#include "format/json_parts.h"

namespace nutgraf::format {

/// Turns the layers of one document that concern attribution into JSON, item by item.
class AttributionJson {
 public:
  explicit AttributionJson(const JsonParts& parts);

  Json quote(const Quote& quote, std::size_t index) const;
  Json passage(const Passage& passage) const;
  Json source(const NewsSource& source) const;
  Json audited(const AuditedSource& source) const;
  Json silence(const Silence& silence) const;
  Json dispute(const Dispute& dispute) const;

 private:
  Json claim(const Claim& claim) const;
  /// Where the words for a speaker were found, and the name that tells who they mean.
  Json basis_of_speaker(const Quote& quote) const;

  const JsonParts& parts_;
  std::vector<Id<NewsSource>> source_of_quote_;
};

}  // namespace nutgraf::format
