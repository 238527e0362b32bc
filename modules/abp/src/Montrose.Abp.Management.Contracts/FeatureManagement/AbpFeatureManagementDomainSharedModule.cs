using Volo.Abp.FeatureManagement.JsonConverters;
using Volo.Abp.FeatureManagement.Localization;
using Volo.Abp.Json.SystemTextJson;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;
using Volo.Abp.Validation.StringValues;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.FeatureManagement;

/// <summary>Lengths, texts and the JSON form of value types of feature management.</summary>
[DependsOn(typeof(AbpValidationModule), typeof(AbpJsonSystemTextJsonModule))]
public class AbpFeatureManagementDomainSharedModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<AbpFeatureManagementDomainSharedModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<AbpFeatureManagementResource>("en")
                .AddBaseTypes(typeof(AbpValidationResource))
                .AddVirtualJson("/FeatureManagement/Localization/Texts"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Volo.Abp.FeatureManagement", typeof(AbpFeatureManagementResource)));

        var validators = new ValueValidatorFactoryOptions();
        Configure<ValueValidatorFactoryOptions>(options => options.ValueValidatorFactory.UnionWith(validators.ValueValidatorFactory));
        Configure<AbpSystemTextJsonSerializerOptions>(options =>
        {
            options.JsonSerializerOptions.Converters.Add(new StringValueTypeJsonConverter(validators));
            options.JsonSerializerOptions.Converters.Add(new ValueValidatorJsonConverter(validators));
            options.JsonSerializerOptions.Converters.Add(new SelectionStringValueItemSourceJsonConverter());
        });
    }
}
