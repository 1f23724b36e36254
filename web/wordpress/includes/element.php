<?php
/**
 * The tag around an article, and the files that make it work. All of them lie in the plugin.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'nutgraf_register_element' );
add_filter( 'script_loader_tag', 'nutgraf_as_module', 10, 3 );
add_filter( 'wp_kses_allowed_html', 'nutgraf_allow_tag', 10, 2 );
add_filter( 'the_content', 'nutgraf_wrap_every', 20 );

/** Names the element's script and style. Without a version in the address, because the script is imported under one address only. */
function nutgraf_register_element(): void {
	wp_register_script( 'nutgraf-article', plugins_url( 'site/nutgraf-article.js', NUTGRAF_FILE ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_style( 'nutgraf-article', plugins_url( 'site/nutgraf-article.css', NUTGRAF_FILE ), array(), '{{version}}' );
}

/**
 * Makes the tag of the element's script a module's.
 *
 * @param string $tag    The tag.
 * @param string $handle The name of the script.
 * @param string $src    Its address.
 */
function nutgraf_as_module( string $tag, string $handle, string $src ): string {
	if ( 'nutgraf-article' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
		)
	);
}

/** Loads the element's script and style. */
function nutgraf_enqueue_element(): void {
	wp_enqueue_script( 'nutgraf-article' );
	wp_enqueue_style( 'nutgraf-article' );
}

/**
 * Puts the tag around an article; leaves it as it is in a feed, where no script runs.
 *
 * @param string                                                       $content The article.
 * @param array{story: bool, voices: bool, panels: string[], load: string} $look    What readers are offered.
 */
function nutgraf_wrap( string $content, array $look ): string {
	if ( is_feed() || '' === trim( $content ) ) {
		return $content;
	}
	nutgraf_enqueue_element();
	$attributes = array(
		'panels'    => implode( ' ', $look['panels'] ),
		'voices'    => $look['voices'] ? 'off' : '',
		'load'      => $look['load'],
		'published' => (string) get_the_date( 'Y-m-d' ),
	);
	$written    = $look['story'] ? ' story' : '';
	foreach ( array_filter( $attributes ) as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<nutgraf-article$written>\n$content\n</nutgraf-article>";
}

/**
 * Puts the tag around every post, where an administrator wants it and the writer has not done so. A tag that was written by hand gets its
 * script.
 *
 * @param string $content The post's content, as it is shown.
 */
function nutgraf_wrap_every( string $content ): string {
	if ( false !== strpos( $content, '<nutgraf-article' ) ) {
		nutgraf_enqueue_element();
		return $content;
	}
	$options = nutgraf_options();
	$is_post = is_singular( 'post' ) && in_the_loop() && is_main_query();
	if ( ! $options['every'] || ! $is_post ) {
		return $content;
	}
	return nutgraf_wrap( $content, $options );
}

/**
 * Lets the tag stay in what is written by those who may not write any HTML.
 *
 * @param array<string, array<string, bool>> $tags    The tags that may be written, with their attributes.
 * @param string|array                       $context What is written.
 * @return array<string, array<string, bool>>
 */
function nutgraf_allow_tag( array $tags, $context ): array {
	if ( 'post' === $context ) {
		$tags['nutgraf-article'] = array_fill_keys( array( 'panels', 'story', 'voices', 'load', 'published', 'warnings' ), true );
	}
	return $tags;
}
