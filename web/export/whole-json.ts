// The whole analysis with the text that its positions count in, and where the article comes from.
import { fileName, type Article } from './article.js';
import { jsonFile, type ExportFile } from './files.js';

export function articleAsJson(article: Article): ExportFile {
  const { about, text, analysis } = article;
  return jsonFile(fileName(article, 'json'), { about, text, analysis });
}
