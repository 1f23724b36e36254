<?php
/**
 * The block around an article, and the panel beside a draft.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'nutgraf_register_block' );
add_action( 'enqueue_block_editor_assets', 'nutgraf_enqueue_editor' );

/** Registers the block. Only comments of it are kept in a post, so the post stays whole without the plugin, and nobody's rights matter. */
function nutgraf_register_block(): void {
	register_block_type( dirname( NUTGRAF_FILE ) . '/block', array( 'render_callback' => 'nutgraf_render_block' ) );
}

/**
 * The block as readers see it: what is chosen in the block goes before the options.
 *
 * @param array<string, mixed> $chosen  The attributes of the block.
 * @param string               $content The blocks within.
 */
function nutgraf_render_block( array $chosen, string $content ): string {
	$options = nutgraf_options();
	return nutgraf_wrap( $content, nutgraf_sanitize_options( array_merge( $options, array_intersect_key( $chosen, $options ) ) ) );
}

/** Loads the script of the editor, and tells it where the engine lies and what holds where nothing is chosen. */
function nutgraf_enqueue_editor(): void {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-edit-post', 'wp-element', 'wp-i18n', 'wp-plugins' );
	$given = array(
		'engine'  => plugins_url( 'site/engine.js', NUTGRAF_FILE ),
		'options' => nutgraf_options(),
	);
	wp_enqueue_script( 'nutgraf-editor', plugins_url( 'block/editor.js', NUTGRAF_FILE ), $needs, '{{version}}', true );
	wp_add_inline_script( 'nutgraf-editor', 'window.nutgrafGiven = ' . wp_json_encode( $given ) . ';', 'before' );
	wp_set_script_translations( 'nutgraf-editor', 'nutgraf' );
}
