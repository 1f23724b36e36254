#include "format/timeml.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/calendar.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "format/labels.h"
#include "format/verb_forms.h"

namespace nutgraf::format {
namespace {

constexpr auto kAspectual = base::word_set({"begin", "start", "continue", "resume", "stop", "finish", "end", "complete", "cease", "halt"});

constexpr std::string_view kOpening =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">";

bool is_forbidden(char32_t c) { return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF; }

/// Characters as XML takes them; a carriage return as a reference, since a reader would drop it.
void escape(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const base::Decoded character = base::decode(text, at);
    const std::string_view bytes = text.substr(at, character.length);
    at += character.length;
    if (bytes == "&") out += "&amp;";
    else if (bytes == "<") out += "&lt;";
    else if (bytes == ">") out += "&gt;";
    else if (bytes == "\"") out += "&quot;";
    else if (bytes == "\r") out += "&#13;";
    else if (is_forbidden(character.code_point)) out += "\xEF\xBF\xBD";
    else out += bytes;
  }
}

std::string named(char letter, std::size_t number) { return letter + std::to_string(number); }

/// An element as it is written: `<NAME a="b"` and so on, without its end.
class Element {
 public:
  explicit Element(std::string_view name) : name_(name), opening_("<" + std::string(name)) {}

  Element& with(std::string_view attribute, std::string_view value) {
    if (value.empty()) return *this;
    opening_.append(" ").append(attribute).append("=\"");
    escape(opening_, value);
    opening_ += '"';
    return *this;
  }

  std::string empty() const { return opening_ + "/>"; }
  std::string around(std::string_view text) const {
    std::string whole = opening_ + ">";
    escape(whole, text);
    return whole.append("</").append(name_).append(">");
  }

 private:
  std::string name_, opening_;
};

/// An element around words of the text, with what stands right behind it.
struct Placed {
  Span span;
  Element element;
  std::string behind;
};

class TimeMl {
 public:
  explicit TimeMl(const Document& document) : document_(document), forms_(document), taken_(document.source.text.size()) {}

  std::string write() {
    std::string out(kOpening);
    add_times();
    if (creation_.empty() && document_.publication) {
      creation_ = "t0";
      const std::string day = base::to_iso(document_.publication->date);
      Element element("TIMEX3");
      element.with("tid", "t0").with("type", "DATE").with("value", day).with("functionInDocument", "CREATION_TIME");
      out += element.empty();
    }
    add_events();
    add_links();
    add_text(out);
    return out + after_ + "</TimeML>\n";
  }

 private:
  std::string_view words(Span span) const { return std::string_view(document_.source.text).substr(span.begin, span.size()); }

  /// Whether the words are free: elements of this format do not cross each other.
  bool place(Span span, Element element, std::string behind = {}) {
    const auto first = taken_.begin() + span.begin, last = taken_.begin() + span.end;
    if (span.empty() || std::find(first, last, true) != last) return false;
    std::fill(first, last, true);
    placed_.push_back({span, std::move(element), std::move(behind)});
    return true;
  }

  void add_times() {
    const auto& publication = document_.publication;
    for (std::size_t i = 0; i < document_.times.size(); ++i) {
      const TimeExpression& time = document_.times[i];
      const bool creation = publication && publication->span && publication->span->begin <= time.span.begin &&
                            time.span.end <= publication->span->end && time.from == publication->date;
      if (creation && creation_.empty()) creation_ = named('t', i + 1);
    }
    for (std::size_t i = 0; i < document_.times.size(); ++i) add_time(document_.times[i], named('t', i + 1));
  }

  void add_time(const TimeExpression& time, const std::string& id) {
    Element element("TIMEX3");
    const std::size_t slash = time.value.find('/');
    const bool range = slash != std::string::npos;
    element.with("tid", id).with("type", range ? "DURATION" : label(time.type)).with("value", range ? length_of(time) : time.value);
    element.with("mod", time.modifier);
    if (id == creation_) element.with("functionInDocument", "CREATION_TIME");
    if (time.anchor == TimeAnchor::Published && id != creation_) {
      element.with("temporalFunction", "true").with("anchorTimeID", creation_.empty() ? "t0" : creation_);
    }
    std::string ends;
    if (range) {
      element.with("beginPoint", id + "b").with("endPoint", id + "e");
      const std::pair<std::string, std::string_view> points[] = {{id + "b", std::string_view(time.value).substr(0, slash)},
                                                                 {id + "e", std::string_view(time.value).substr(slash + 1)}};
      for (const auto& [point, value] : points) {
        ends += Element("TIMEX3").with("tid", point).with("type", label(time.type)).with("value", value).empty();
      }
    }
    place(time.span, std::move(element), std::move(ends));
  }

  /// How long a range is: in days where it lies on the calendar, else an unknown number of hours.
  static std::string length_of(const TimeExpression& time) {
    if (!time.from || !time.to || time.type == TimeType::Time) return "PTXH";
    return "P" + std::to_string(base::to_days(*time.to) - base::to_days(*time.from) + 1) + "D";
  }

  void add_events() {
    for (const Quote& quote : document_.quotes) {
      if (quote.cue) cues_.push_back(quote.cue->span);
    }
    std::sort(cues_.begin(), cues_.end(), [](Span a, Span b) { return a.begin < b.begin; });
    std::size_t next = document_.events.size() + 1;  // further mentions are numbered behind the events
    instances_.resize(document_.events.size());
    for (std::size_t i = 0; i < document_.events.size(); ++i) {
      const Event& event = document_.events[i];
      if (!add_mention(event, event.span, i + 1)) continue;
      instances_[i] = "ei" + std::to_string(i + 1);
      for (const Span mention : event.mentions) {
        if (mention == event.span || !add_mention(event, mention, next)) continue;
        add_link("IDENTITY", "ei" + std::to_string(next++), "relatedToEventInstance", instances_[i], {});
      }
      for (const Id<TimeExpression> time : {event.time, event.time_end}) {
        if (time && is_on_calendar(time)) add_link("IS_INCLUDED", instances_[i], "relatedToTime", named('t', time.index + 1), {});
      }
    }
  }

  bool is_on_calendar(Id<TimeExpression> time) const { return document_.times[time.index].from.has_value(); }

  /// An EVENT with its instance.
  bool add_mention(const Event& event, Span span, std::size_t number) {
    const std::string id = named('e', number);
    const auto before = [](Span one, std::uint32_t begin) { return one.begin < begin; };
    const auto cue = std::lower_bound(cues_.begin(), cues_.end(), span.begin, before);
    const bool reports = cue != cues_.end() && cue->begin == span.begin;
    const std::string_view kind = reports ? "REPORTING" : kAspectual.contains(event.lemma) ? "ASPECTUAL" : "OCCURRENCE";
    if (!place(span, Element("EVENT").with("eid", id).with("class", kind))) return false;
    const VerbForm form = forms_.of(token_at(span.begin));
    const bool negated = form.negated || event.status == EventStatus::Denied;
    after_ += Element("MAKEINSTANCE")
                  .with("eiid", "ei" + std::to_string(number))
                  .with("eventID", id)
                  .with("pos", form.pos)
                  .with("tense", form.tense)
                  .with("aspect", form.aspect)
                  .with("polarity", negated ? "NEG" : "POS")
                  .with("modality", form.modality)
                  .empty();
    return true;
  }

  std::uint32_t token_at(std::uint32_t byte) const {
    const auto& tokens = document_.tokens;
    const auto found = std::upper_bound(tokens.begin(), tokens.end(), byte,
                                        [](std::uint32_t at, const Token& token) { return at < token.span.begin; });
    return static_cast<std::uint32_t>(found - tokens.begin()) - (found != tokens.begin());
  }

  /// The order that the article states, with the word that does. Of a cause TimeML 1.2 has no link.
  void add_links() {
    for (const EventLink& link : document_.event_links) {
      const std::string& first = instances_[link.first.index];
      const std::string& second = instances_[link.second.index];
      if (link.order == TemporalOrder::Causes || first.empty() || second.empty()) continue;
      const std::string signal = named('s', ++signals_);
      const bool said = link.evidence && place(*link.evidence, Element("SIGNAL").with("sid", signal));
      const std::string_view relation = link.order == TemporalOrder::Before  ? "BEFORE"
                                        : link.order == TemporalOrder::After ? "AFTER"
                                                                             : "DURING";
      add_link(relation, first, "relatedToEventInstance", second, said ? signal : std::string{});
    }
  }

  void add_link(std::string_view relation, const std::string& instance, std::string_view other, const std::string& related,
                const std::string& signal) {
    after_ += Element("TLINK")
                  .with("lid", named('l', ++links_))
                  .with("relType", relation)
                  .with("eventInstanceID", instance)
                  .with(other, related)
                  .with("signalID", signal)
                  .empty();
  }

  void add_text(std::string& out) {
    std::sort(placed_.begin(), placed_.end(), [](const Placed& a, const Placed& b) { return a.span.begin < b.span.begin; });
    std::uint32_t at = 0;
    for (const Placed& placed : placed_) {
      escape(out, words({at, placed.span.begin}));
      out += placed.element.around(words(placed.span));
      out += placed.behind;
      at = placed.span.end;
    }
    escape(out, words({at, static_cast<std::uint32_t>(document_.source.text.size())}));
  }

  const Document& document_;
  VerbForms forms_;
  std::vector<Span> cues_;                ///< by where they begin
  std::vector<Placed> placed_;
  std::vector<bool> taken_;               ///< of each byte of the text, whether an element holds it
  std::vector<std::string> instances_;    ///< of each event; empty where its word is part of another element
  std::string creation_;                  ///< the expression of the day of publication
  std::string after_;                     ///< what stands behind the text
  std::size_t links_ = 0, signals_ = 0;
};

}  // namespace

std::string to_timeml(const Document& document) { return TimeMl(document).write(); }

}  // namespace nutgraf::format
