using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.Timing;

namespace Volo.Abp.AspNetCore.Mvc.ModelBinding;

/// <summary>Dates in addresses and forms are brought to the application's clock, unless a property says otherwise.</summary>
public class AbpDateTimeModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        if (context.Metadata.UnderlyingOrModelType != typeof(DateTime))
            return null;
        return IsExempt(context.Metadata) ? null : CreateAbpDateTimeModelBinder(context);
    }

    protected virtual AbpDateTimeModelBinder CreateAbpDateTimeModelBinder(ModelBinderProviderContext context)
    {
        const DateTimeStyles styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind;
        return new AbpDateTimeModelBinder(
            context.Services.GetRequiredService<IClock>(),
            new DateTimeModelBinder(styles, context.Services.GetRequiredService<ILoggerFactory>()));
    }

    private static bool IsExempt(ModelMetadata metadata)
        => metadata is DefaultModelMetadata { Attributes.Attributes: var attributes } && attributes.Any(a => a is DisableDateTimeNormalizationAttribute)
            || metadata.ContainerType?.GetCustomAttribute<DisableDateTimeNormalizationAttribute>() is not null;
}

/// <summary>Binds a date and brings it to the application's clock.</summary>
public class AbpDateTimeModelBinder(IClock clock, DateTimeModelBinder dateTimeModelBinder) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await dateTimeModelBinder.BindModelAsync(bindingContext);
        if (bindingContext.Result is { IsModelSet: true, Model: DateTime bound })
            bindingContext.Result = ModelBindingResult.Success(clock.Normalize(bound));
    }
}
