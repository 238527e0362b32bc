using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Montrose.Web.Hosting;

/// <summary>
/// Refuses text with the character 0, which no keyboard writes and PostgreSQL does not store, where it comes in: in JSON, in
/// addresses, in forms.
/// </summary>
internal sealed class TextWithoutNulls : JsonConverter<string>
{
    public static void Bind(MvcOptions options)
    {
        var simple = options.ModelBinderProviders.OfType<SimpleTypeModelBinderProvider>().First();
        options.ModelBinderProviders.Insert(options.ModelBinderProviders.IndexOf(simple), new BinderProvider());
    }

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Checked(reader.GetString());

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Checked(reader.GetString())!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    private static string? Checked(string? text) =>
        text is null || !text.Contains('\0', StringComparison.Ordinal) ? text : throw new JsonException("The text holds the character 0.");

    private sealed class BinderProvider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.ModelType == typeof(string)
                ? new Binder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
                : null;
    }

    private sealed class Binder(IModelBinder inner) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext context)
        {
            var value = context.ValueProvider.GetValue(context.ModelName);
            if (!value.Any(v => v.Contains('\0', StringComparison.Ordinal))) return inner.BindModelAsync(context);
            // Not what was sent: a page that shows its form again would write the character.
            context.ModelState.SetModelValue(context.ModelName, "", "");
            context.ModelState.TryAddModelError(context.ModelName, context.ModelMetadata.ModelBindingMessageProvider.UnknownValueIsInvalidAccessor(context.ModelMetadata.GetDisplayName()));
            return Task.CompletedTask;
        }
    }
}
