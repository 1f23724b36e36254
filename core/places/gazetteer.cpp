#include "places/gazetteer.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "places/gazetteer_form.h"

namespace nutgraf::places {
namespace {

constexpr std::size_t kNamesInBlock = 16;
constexpr std::uint8_t kKinds = 11, kUses = 4;
constexpr double kHundredths = 100.0, kNorthPole = 90.0, kDateLine = 180.0;

Error wrong(std::string_view what) { return {"gazetteer", "The gazetteer is wrong: " + std::string(what) + ".", std::string(what)}; }

template <std::size_t count>
std::uint32_t number(const std::array<const std::uint8_t*, count>& planes, std::size_t index) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < count; ++i) value |= std::uint32_t{planes[i][index]} << (8 * i);
  return value;
}

bool is_left_out(char32_t c) { return c == U'.' || c == U',' || base::is_apostrophe(c) || base::is_mark(c); }

/// Walks over names that are coded as what each shares with the one before and the rest.
class NameReader {
 public:
  NameReader(const model::Tensor<std::uint8_t>& names, std::size_t at, std::string_view before) : names_(names), at_(at), name_(before) {}

  /// Moves to the next name; false at the end and where the bytes are no name.
  bool next() {
    if (names_.size - at_ < 2) return false;
    const std::size_t shared = names_[at_], rest = names_[at_ + 1];
    if (shared > name_.size() || rest == 0 || rest > names_.size - at_ - 2) return false;
    name_.resize(shared);
    name_.append(reinterpret_cast<const char*>(names_.data) + at_ + 2, rest);
    at_ += 2 + rest;
    return true;
  }
  std::size_t at() const { return at_; }
  const std::string& name() const { return name_; }

 private:
  const model::Tensor<std::uint8_t>& names_;
  std::size_t at_;
  std::string name_;
};

}  // namespace

Result<Gazetteer> Gazetteer::read(std::string bytes) {
  Result<model::Weights> file = model::Weights::read(std::move(bytes), {kGazetteerForm});
  if (!file) return file.error();
  Gazetteer gazetteer(std::move(file.value()));
  if (std::optional<Error> error = gazetteer.load()) return std::move(*error);
  return gazetteer;
}

template <std::size_t count>
std::optional<Error> Gazetteer::load(std::string_view name, std::size_t size, Planes<count>& planes) {
  constexpr auto kRows = static_cast<std::uint32_t>(count);
  const auto columns = static_cast<std::uint32_t>(size);
  const auto tensor = count == 1 ? file_.tensor<std::uint8_t>(name, {columns}) : file_.tensor<std::uint8_t>(name, {kRows, columns});
  if (!tensor) return tensor.error();
  if (tensor.value().size != count * size) return wrong(name);
  for (std::size_t i = 0; i < count; ++i) planes[i] = tensor.value().data + i * size;
  return std::nullopt;
}

std::optional<Error> Gazetteer::load() {
  const auto kinds = file_.tensor<std::uint8_t>("places.kind", {model::kAnySize});
  const auto uses = file_.tensor<std::uint8_t>("others.use", {model::kAnySize});
  const auto regions = file_.lines("regions");
  const auto names = file_.tensor<std::uint8_t>("names", {model::kAnySize});
  if (!kinds) return kinds.error();
  if (!uses) return uses.error();
  if (!regions) return regions.error();
  if (!names) return names.error();
  const std::size_t places = kinds.value().size, others = uses.value().size;
  places_ = places;
  names_ = names.value();
  regions_ = regions.value();
  kind_ = {kinds.value().data};
  other_use_ = {uses.value().data};
  for (auto error : {load("places.prominence", places, prominence_), load("places.latitude", places, latitude_),
                     load("places.longitude", places, longitude_), load("places.region", places, region_),
                     load("places.geonames", places, geonames_), load("others.place", others, other_place_), load_names(places, others),
                     load_letters()}) {
    if (error) return error;
  }
  for (std::size_t i = 0; i < places; ++i) {
    if (kind_[0][i] >= kKinds || number(region_, i) >= regions_.size()) return wrong("places");
    if (number(latitude_, i) > 2 * kNorthPole * kHundredths || number(longitude_, i) > 2 * kDateLine * kHundredths) return wrong("places");
  }
  for (std::size_t i = 0; i < others; ++i) {
    if (other_use_[0][i] >= kUses || number(other_place_, i) >= places) return wrong("others");
  }
  return std::nullopt;
}

/// Walks over all names once: they must be in order and account for every place and every other use.
std::optional<Error> Gazetteer::load_names(std::size_t places, std::size_t others) {
  const auto counts = file_.tensor<std::uint8_t>("names.places", {model::kAnySize});
  if (!counts) return counts.error();
  const std::size_t count = counts.value().size;
  name_places_ = {counts.value().data};
  if (auto error = load("names.others", count, name_others_)) return error;
  NameReader reader(names_, 0, {});
  Block block;
  std::string before;
  for (std::size_t i = 0; i < count; ++i) {
    block.at = static_cast<std::uint32_t>(reader.at());
    if (!reader.next() || reader.name() <= before) return wrong("names");
    if (i % kNamesInBlock == 0) {
      block.first = reader.name();
      blocks_.push_back(block);
    }
    before = reader.name();
    block.places += name_places_[0][i];
    block.others += name_others_[0][i];
  }
  if (reader.at() != names_.size || block.places != places || block.others != others) return wrong("names");
  return std::nullopt;
}

std::optional<Error> Gazetteer::load_letters() {
  const auto lines = file_.lines("letters");
  if (!lines) return lines.error();
  for (const std::string_view line : lines.value()) {
    const base::Decoded letter = base::decode(line, 0);
    if (line.size() <= letter.length || line[letter.length] != '\t') return wrong("letters");
    if (!letters_.empty() && letters_.back().first >= letter.code_point) return wrong("letters");
    letters_.emplace_back(letter.code_point, line.substr(letter.length + 1));
  }
  return std::nullopt;
}

void Gazetteer::append_plain(std::string& key, char32_t letter) const {
  const auto found = std::lower_bound(letters_.begin(), letters_.end(), letter, [](const auto& entry, char32_t sought) { return entry.first < sought; });
  if (found == letters_.end() || found->first != letter) return base::append(key, letter);
  key += found->second;
}

std::string Gazetteer::key(std::string_view name) const {
  std::string key;
  const auto end_word = [&] {
    if (key.empty() || key.back() == ' ') return;
    if (key == "st") key = "saint";
    if (key == "mt") key = "mount";
    if (key == "ft") key = "fort";
    key += ' ';
  };
  for (std::size_t at = 0; at < name.size();) {
    const base::Decoded character = base::decode(name, at);
    at += character.length;
    const char32_t c = base::to_lower(character.code_point);
    if (is_left_out(c)) continue;
    if (base::is_space(c) || base::is_dash(c)) {
      end_word();
    } else {
      append_plain(key, c);
    }
  }
  if (!key.empty() && key.back() == ' ') key.pop_back();
  return key;
}

void Gazetteer::add_readings(std::vector<Reading>& readings, std::size_t name, std::uint32_t places, std::uint32_t others) const {
  for (std::uint32_t i = 0; i < name_places_[0][name]; ++i) readings.push_back({places + i, NameUse::Name});
  for (std::uint32_t i = others; i < others + name_others_[0][name]; ++i) {
    readings.push_back({number(other_place_, i), static_cast<NameUse>(other_use_[0][i])});
  }
}

std::vector<Reading> Gazetteer::find(std::string_view key) const {
  std::vector<Reading> readings;
  auto block = std::upper_bound(blocks_.begin(), blocks_.end(), key, [](std::string_view sought, const Block& block) { return sought < block.first; });
  if (block == blocks_.begin()) return readings;
  --block;
  std::size_t name = static_cast<std::size_t>(block - blocks_.begin()) * kNamesInBlock;
  std::uint32_t places = block->places, others = block->others;
  NameReader reader(names_, block->at, block->first);
  for (std::size_t i = 0; i < kNamesInBlock && reader.next() && reader.name() <= key; ++i, ++name) {
    if (reader.name() == key) add_readings(readings, name, places, others);
    places += name_places_[0][name];
    others += name_others_[0][name];
  }
  return readings;
}

Place Gazetteer::place(std::uint32_t index) const {
  const std::string_view region = regions_[number(region_, index)];
  return {static_cast<PlaceKind>(kind_[0][index]), prominence_[0][index], number(geonames_, index),
          number(latitude_, index) / kHundredths - kNorthPole, number(longitude_, index) / kHundredths - kDateLine,
          region == "-" ? std::string_view{} : region};
}

std::optional<Place> Gazetteer::place_of(std::uint32_t geonames) const {
  for (std::size_t i = 0; i < places_ && geonames != 0; ++i) {
    if (number(geonames_, i) == geonames) return place(static_cast<std::uint32_t>(i));
  }
  return std::nullopt;
}

}  // namespace nutgraf::places
