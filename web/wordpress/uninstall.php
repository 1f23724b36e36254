<?php
/**
 * Takes away what the plugin has kept.
 *
 * @package Nutgraf
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'nutgraf' );
