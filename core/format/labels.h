// The words that the output has for the values of the document's enumerations.
#pragma once

#include <string_view>

#include "nutgraf/nutgraf.h"

namespace nutgraf::format {

std::string_view label(OffsetUnit unit);
std::string_view label(Member member);
std::string_view label(BlockKind kind);
std::string_view label(DateSource source);
std::string_view label(TimeType type);
/// Empty for `TimeAnchor::None`.
std::string_view label(TimeAnchor anchor);
std::string_view label(EntityType type);
std::string_view label(MentionKind kind);
std::string_view label(QuoteKind kind);
std::string_view label(Stance stance);
std::string_view label(QuoteClass quote_class);
std::string_view label(QuoteRule rule);
std::string_view label(SpeakerRule rule);
std::string_view label(TimeRule rule);
std::string_view label(TypeRule rule);
std::string_view label(EntityRule rule);
std::string_view label(MentionRule rule);
std::string_view label(LinkRule rule);
std::string_view label(EventRule rule);
std::string_view label(RelationRule rule);
std::string_view label(DisputeRule rule);
std::string_view label(NoReply how);
std::string_view label(FigureKind kind);
std::string_view label(FigureBound bound);
/// Empty for `Casualty::None`, `ChangePart::None` and `Direction::None`.
std::string_view label(Casualty casualty);
std::string_view label(ChangePart part);
std::string_view label(Direction direction);
std::string_view label(CheckKind kind);
std::string_view label(Severity severity);
std::string_view label(EventStatus status);
std::string_view label(Factuality factuality);
std::string_view label(TemporalOrder order);
std::string_view label(VoiceKind voice);
/// Empty for `SourceKind::Unknown`.
std::string_view label(SourceKind kind);
/// Empty for `SourceRole::None`.
std::string_view label(SourceRole role);
std::string_view label(CorrectionKind kind);

}  // namespace nutgraf::format
