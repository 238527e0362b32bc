using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Montrose.Web.Hosting;

/// <summary>
/// Refuses text with the character U+0000, which no keyboard writes and PostgreSQL stores in no text, where addresses and forms
/// are bound; JSON is read by a converter of its own.
/// </summary>
internal static class TextWithoutNulls
{
    public static void Bind(MvcOptions options)
    {
        var simple = options.ModelBinderProviders.OfType<SimpleTypeModelBinderProvider>().First();
        options.ModelBinderProviders.Insert(options.ModelBinderProviders.IndexOf(simple), new BinderProvider());
    }

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
