<?php
/**
 * Plugin Name: Nutgraf
 * Description: Readers of a post see who said what, when and where, each at its words. Writers see the sources, quotations, dates and names of a draft. Nothing leaves your site.
 * Version: {{version}}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: Apache-2.0
 * License URI: https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain: nutgraf
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

define( 'NUTGRAF_FILE', __FILE__ );

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/settings-page.php';
