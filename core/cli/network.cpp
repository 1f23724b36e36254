#include "cli/network.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/files.h"

namespace nutgraf::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kManifest = "manifest.json";

/// Makes a network of the bytes of a file of weights.
template <class Network>
using Load = Result<Network> (*)(std::string bytes);

template <class Network>
Result<Network> load_file(const std::string& name, Load<Network> load) {
  Result<std::string> bytes = read_file(name);
  if (!bytes) return bytes.error();
  Result<Network> network = load(std::move(bytes.value()));
  if (!network) return Error{network.error().code, "'" + name + "': " + network.error().message, name};
  return network;
}

/// The weights that the folder's manifest calls its file.
template <class Network>
Result<Network> load_folder(const fs::path& folder, Load<Network> load) {
  const std::string manifest = (folder / kManifest).string();
  const Result<std::string> text = read_file(manifest);
  if (!text) return text.error();
  const nlohmann::json json = nlohmann::json::parse(text.value(), nullptr, false);
  const bool names_file = json.is_object() && json.contains("file") && json["file"].is_string();
  if (!names_file) return Error{"manifest", "'" + manifest + "' names no file of weights", manifest};
  return load_file((folder / json["file"].get<std::string>()).string(), load);
}

/// The models of the project above the program itself, else of the project that it was built from.
std::optional<fs::path> project_folder() {
  std::error_code error;
  fs::path project = fs::canonical("/proc/self/exe", error);
  std::vector<fs::path> projects;
  for (; !error && project.has_relative_path(); project = project.parent_path()) projects.push_back(project.parent_path());
  projects.push_back(NUTGRAF_PROJECT);
  for (const fs::path& candidate : projects) {
    const fs::path folder = candidate / "core" / "models";
    if (fs::exists(folder / kManifest, error)) return folder;
  }
  return std::nullopt;
}

template <class Network>
std::optional<Network> loaded(Result<Network> network) {
  if (network) return std::move(network.value());
  tell(network.error().message);
  return std::nullopt;
}

template <class Network>
std::optional<Network> find_network(const Arguments& arguments, Load<Network> load) {
  if (arguments.has("--model")) return loaded(load_file(arguments.value("--model"), load));
  if (const char* folder = std::getenv("NUTGRAF_MODELS")) return *folder == '\0' ? Network{} : loaded(load_folder(folder, load));
  if (const std::optional<fs::path> folder = project_folder()) {
    if (std::optional<Network> network = loaded(load_folder(*folder, load))) return network;
  }
  tell("the network's weights are missing: no tags, trees and roles, and names by rules alone");
  return Network{};
}

}  // namespace

Option model_option() { return {"--model", "FILE", "the network's weights (default: those of the project; see NUTGRAF_MODELS)"}; }

std::optional<Analyzer> find_analyzer(const Arguments& arguments) { return find_network<Analyzer>(arguments, Analyzer::load); }

std::optional<std::shared_ptr<const pipeline::Models>> find_models(const Arguments& arguments) {
  return find_network<std::shared_ptr<const pipeline::Models>>(arguments, pipeline::load_models);
}

}  // namespace nutgraf::cli
