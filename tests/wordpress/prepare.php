<?php
/**
 * Installs WordPress in the folder that is given, activates the plugin, and lets an author, who may write no HTML, write posts.
 * Prints the addresses of the posts, and what was kept of them, as JSON.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'The Invented Post', 'editor-in-chief', 'nobody@example.invalid', true, '', 'secret-words' );
require_once ABSPATH . 'wp-admin/includes/plugin.php';
do_action( 'init' );
$failure = activate_plugin( 'nutgraf/nutgraf.php' );
if ( is_wp_error( $failure ) ) {
	fwrite( STDERR, $failure->get_error_message() . "\n" );
	exit( 1 );
}

$author = wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'secret-words', 'user_email' => 'author@example.invalid', 'role' => 'author' ) );
wp_set_current_user( $author );
kses_init();

const STORY   = '<p>The ferry sailed on Tuesday, Mayor Ada Ng said in Lisbon. “We waited a year,” she said.</p>';
const KINDS   = array(
	'block' => '<!-- wp:nutgraf/article {"panels":["who","said"]} --><!-- wp:paragraph -->' . STORY . '<!-- /wp:paragraph --><!-- /wp:nutgraf/article -->',
	'tag'   => '<!-- wp:html --><nutgraf-article panels="who" story>' . STORY . '</nutgraf-article><!-- /wp:html -->',
	'plain' => '<!-- wp:paragraph -->' . STORY . '<!-- /wp:paragraph -->',
);
$posts = array();
foreach ( KINDS as $kind => $content ) {
	$id             = wp_insert_post( wp_slash( array( 'post_title' => 'Ferry sails again', 'post_content' => $content, 'post_status' => 'publish', 'post_author' => $author, 'post_date' => '2025-03-14 12:00:00' ) ), true );
	$posts[ $kind ] = array( 'id' => $id, 'given' => $content, 'kept' => get_post( $id )->post_content );
}
echo wp_json_encode( $posts );
