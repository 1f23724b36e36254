<?php
/**
 * What an administrator has chosen, in one option.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

/** The views that a post may have, in their order. */
const NUTGRAF_VIEWS = array( 'who', 'said', 'when', 'disputed', 'check', 'more' );

/** When the element reads an article. */
const NUTGRAF_LOADS = array( 'visible', 'idle', 'click' );

/**
 * What holds where nothing was chosen.
 *
 * @return array{every: bool, story: bool, voices: bool, panels: string[], load: string}
 */
function nutgraf_defaults(): array {
	return array(
		'every'  => false,
		'story'  => true,
		'voices' => true,
		'panels' => array( 'who', 'said', 'when', 'disputed' ),
		'load'   => 'visible',
	);
}

/**
 * The options as they hold.
 *
 * @return array{every: bool, story: bool, voices: bool, panels: string[], load: string}
 */
function nutgraf_options(): array {
	return nutgraf_sanitize_options( get_option( 'nutgraf', nutgraf_defaults() ) );
}

/**
 * Keeps of an input only what the options can be.
 *
 * @param mixed $input What a form or the database gives.
 * @return array{every: bool, story: bool, voices: bool, panels: string[], load: string}
 */
function nutgraf_sanitize_options( $input ): array {
	$input  = is_array( $input ) ? $input : array();
	$panels = isset( $input['panels'] ) && is_array( $input['panels'] ) ? $input['panels'] : array();
	$load   = $input['load'] ?? 'visible';
	return array(
		'every'  => ! empty( $input['every'] ),
		'story'  => ! empty( $input['story'] ),
		'voices' => ! empty( $input['voices'] ),
		'panels' => array_values( array_intersect( NUTGRAF_VIEWS, $panels ) ),
		'load'   => in_array( $load, NUTGRAF_LOADS, true ) ? $load : 'visible',
	);
}
