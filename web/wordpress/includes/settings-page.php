<?php
/**
 * The page Settings → Nutgraf.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'nutgraf_register_options' );
add_action( 'admin_menu', 'nutgraf_add_page' );

/** Lets the options be kept by the form. */
function nutgraf_register_options(): void {
	register_setting(
		'nutgraf',
		'nutgraf',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'nutgraf_sanitize_options',
			'default'           => nutgraf_defaults(),
		)
	);
}

/** Adds the page to the menu. */
function nutgraf_add_page(): void {
	add_options_page( 'Nutgraf', 'Nutgraf', 'manage_options', 'nutgraf', 'nutgraf_show_page' );
}

/** Writes the page. */
function nutgraf_show_page(): void {
	$options = nutgraf_options();
	?>
	<div class="wrap">
		<h1>Nutgraf</h1>
		<p><?php esc_html_e( 'What readers are offered around a post. A block may choose otherwise for its own article.', 'nutgraf' ); ?></p>
		<form action="options.php" method="post">
			<?php settings_fields( 'nutgraf' ); ?>
			<fieldset>
				<?php
				nutgraf_show_box( 'nutgraf[every]', $options['every'], __( 'Read every post, also without the block', 'nutgraf' ) );
				nutgraf_show_box( 'nutgraf[story]', $options['story'], __( 'The story in short above the article', 'nutgraf' ) );
				nutgraf_show_box( 'nutgraf[voices]', $options['voices'], __( 'A switch that colours the words by who says them', 'nutgraf' ) );
				?>
			</fieldset>
			<fieldset>
				<legend><h2><?php esc_html_e( 'Views below the article', 'nutgraf' ); ?></h2></legend>
				<?php
				foreach ( nutgraf_view_names() as $view => $name ) {
					nutgraf_show_box( 'nutgraf[panels][]', in_array( $view, $options['panels'], true ), $name, $view );
				}
				?>
			</fieldset>
			<h2><label for="nutgraf-load"><?php esc_html_e( 'When a post is read', 'nutgraf' ); ?></label></h2>
			<select id="nutgraf-load" name="nutgraf[load]">
				<?php foreach ( nutgraf_load_names() as $load => $name ) : ?>
					<option value="<?php echo esc_attr( $load ); ?>" <?php selected( $options['load'], $load ); ?>><?php echo esc_html( $name ); ?></option>
				<?php endforeach; ?>
			</select>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * Writes a box that can be ticked.
 *
 * @param string $name   What it is called in the form.
 * @param bool   $ticked Whether it is.
 * @param string $label  What it says.
 * @param string $value  What the form gives where it is.
 */
function nutgraf_show_box( string $name, bool $ticked, string $label, string $value = '1' ): void {
	printf(
		'<p><label><input type="checkbox" name="%s" value="%s" %s /> %s</label></p>',
		esc_attr( $name ),
		esc_attr( $value ),
		checked( $ticked, true, false ),
		esc_html( $label )
	);
}

/**
 * The views by what they are called.
 *
 * @return array<string, string>
 */
function nutgraf_view_names(): array {
	return array(
		'who'      => __( 'Who', 'nutgraf' ),
		'said'     => __( 'Said', 'nutgraf' ),
		'when'     => __( 'When & where', 'nutgraf' ),
		'disputed' => __( 'Disputed', 'nutgraf' ),
		'check'    => __( 'Check', 'nutgraf' ),
		'more'     => __( 'More', 'nutgraf' ),
	);
}

/**
 * The times at which a post may be read, by what they are called.
 *
 * @return array<string, string>
 */
function nutgraf_load_names(): array {
	return array(
		'visible' => __( 'When a reader sees it', 'nutgraf' ),
		'idle'    => __( 'When the page rests', 'nutgraf' ),
		'click'   => __( 'When a reader asks for it', 'nutgraf' ),
	);
}
