// The gazetteer: places of the world by the names that English news gives them. A file in the form of model/weights.h, read totally:
// any bytes give a gazetteer or an error with a name.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/weights.h"

namespace nutgraf::places {

/// What a place is; the numbers stand in the file.
enum class PlaceKind : std::uint8_t { Country, Region, County, City, Capital, Section, Area, Sea, River, Mountain, Island };

/// How a name stands for a place; the numbers stand in the file. A demonym is its people or what is of it ("French"), a short
/// form stands behind a comma ("Tex.").
enum class NameUse : std::uint8_t { Name, OtherName, Demonym, ShortForm };

/// A place; `region` is the code of the first-level region that it lies in ("US.TX"), of the country alone ("FR"), or empty.
struct Place {
  PlaceKind kind = PlaceKind::City;
  std::uint8_t prominence = 0;  ///< how readily a name means it, four steps for each doubling of its people
  std::uint32_t geonames = 0;   ///< 0 where it has none
  double latitude = 0.0, longitude = 0.0;  ///< degrees, in hundredths
  std::string_view region;

  std::string_view country() const { return region.substr(0, region.find('.')); }
};

/// One reading of a name.
struct Reading {
  std::uint32_t place = 0;
  NameUse use = NameUse::Name;
};

/// Moved, never copied: it lies in its file.
class Gazetteer {
 public:
  /// Takes the bytes of a whole file. Errors: those of `model::Weights`, and `gazetteer` (tables that do not fit each other).
  static Result<Gazetteer> read(std::string bytes);

  /// The form that names are looked up by: small letters without accents, full stops, commas and apostrophes; one space for a hyphen or
  /// several spaces; "saint", "mount" and "fort" for their abbreviations at the front.
  std::string key(std::string_view name) const;
  /// All that a key may mean, proper names first, of these the more prominent first.
  std::vector<Reading> find(std::string_view key) const;
  Place place(std::uint32_t index) const;
  /// The place with this number of GeoNames, which all of them are gone through for; nothing where none has it.
  std::optional<Place> place_of(std::uint32_t geonames) const;
  /// SHA-256 of the file.
  const std::string& digest() const { return file_.digest(); }

 private:
  /// Where every sixteenth name begins and how many places and other uses the names before it have.
  struct Block {
    std::uint32_t at = 0, places = 0, others = 0;
    std::string first;
  };
  template <std::size_t count>
  using Planes = std::array<const std::uint8_t*, count>;

  explicit Gazetteer(model::Weights file) : file_(std::move(file)) {}
  std::optional<Error> load();
  std::optional<Error> load_names(std::size_t places, std::size_t others);
  std::optional<Error> load_letters();
  template <std::size_t count>
  std::optional<Error> load(std::string_view name, std::size_t size, Planes<count>& planes);
  void append_plain(std::string& key, char32_t letter) const;
  void add_readings(std::vector<Reading>& readings, std::size_t name, std::uint32_t places, std::uint32_t others) const;

  model::Weights file_;
  model::Tensor<std::uint8_t> names_;
  std::vector<Block> blocks_;
  std::size_t places_ = 0;  ///< how many there are
  Planes<1> name_places_{}, name_others_{}, other_use_{}, kind_{}, prominence_{};
  Planes<2> latitude_{}, longitude_{}, region_{};
  Planes<3> other_place_{}, geonames_{};
  std::vector<std::string_view> regions_;
  std::vector<std::pair<char32_t, std::string_view>> letters_;  ///< in order: how letters beyond ASCII are written
};

}  // namespace nutgraf::places
