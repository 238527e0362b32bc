using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;
using Volo.Abp.AspNetCore.Mvc.ContentFormatters;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.AspNetCore.Mvc.Filters;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.Content;
using Volo.Abp.Localization;
using Volo.Abp.Uow;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Conventions, filters, binders and formatters of MVC; all of it needs the built container.</summary>
internal sealed class MvcSetup(
    IServiceProvider services,
    ActionPlanOptions plans,
    IUnitOfWorkManager unitsOfWork,
    AutoAntiforgeryFilter antiforgery,
    IOptions<AbpMvcDataAnnotationsLocalizationOptions> annotations,
    IOptions<AbpLocalizationOptions> localization)
    : IConfigureOptions<MvcOptions>, IConfigureOptions<RazorPagesOptions>, IConfigureOptions<MvcDataAnnotationsLocalizationOptions>
{
    public void Configure(MvcOptions options)
    {
        using (var scope = services.CreateScope())
            options.Conventions.Add(scope.ServiceProvider.GetRequiredService<IAbpServiceConvention>());
        options.Conventions.Add(new PlannedFilterConvention(plans, unitsOfWork, antiforgery));
        // Application services are invoked by the names they have.
        options.SuppressAsyncSuffixInActionNames = false;

        options.ModelBinderProviders.Insert(0, new AbpDateTimeModelBinderProvider());
        options.ModelBinderProviders.Insert(0, new AbpRemoteStreamContentModelBinderProvider());
        options.OutputFormatters.Insert(0, new StreamOutputFormatter());
        foreach (var stream in (Type[])[typeof(IRemoteStreamContent), typeof(IEnumerable<IRemoteStreamContent>), typeof(RemoteStreamContent), typeof(IEnumerable<RemoteStreamContent>)])
            options.ModelMetadataDetailsProviders.Add(new Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.BindingSourceMetadataProvider(stream, BindingSource.FormFile));
        options.ModelMetadataDetailsProviders.Add(new DataAnnotationMessages());
        BindingMessages.Localize(options.ModelBindingMessageProvider, () => services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(AbpValidationResource)));
    }

    public void Configure(RazorPagesOptions options) => options.Conventions.ConfigureFilter(new PlannedPageFilter(plans, unitsOfWork));

    /// <summary>An assembly's own resource, or the application's default one, translates its data annotations.</summary>
    public void Configure(MvcDataAnnotationsLocalizationOptions options)
        => options.DataAnnotationLocalizerProvider = (type, factory) =>
            annotations.Value.AssemblyResources.TryGetValue(type.Assembly, out var resource) ? factory.Create(resource)
            : localization.Value.DefaultResourceType is { } fallback ? factory.Create(fallback)
            : factory.Create(typeof(AbpValidationResource));
}
