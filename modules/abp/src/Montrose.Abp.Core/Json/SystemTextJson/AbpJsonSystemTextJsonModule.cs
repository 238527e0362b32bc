using System.Text.Encodings.Web;
using System.Text.Json;
using Volo.Abp.Data;
using Volo.Abp.Json.SystemTextJson.JsonConverters;
using Volo.Abp.Json.SystemTextJson.Modifiers;
using Volo.Abp.Modularity;
using Volo.Abp.Timing;

namespace Volo.Abp.Json.SystemTextJson;

/// <summary>The application's JSON: camelCase, dates of the application's clock, lenient towards what callers send as text.</summary>
[DependsOn(typeof(AbpJsonAbstractionsModule), typeof(AbpTimingModule), typeof(AbpDataModule))]
public class AbpJsonSystemTextJsonModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddOptions<AbpSystemTextJsonSerializerModifiersOptions>()
            .Configure<IClock, IOptions<AbpJsonOptions>>((options, clock, json) =>
            {
                options.Modifiers.Add(new AbpDateTimeConverterModifier(new AbpDateTimeConverter(clock, json), new AbpNullableDateTimeConverter(clock, json)).CreateModifyAction());
                options.Modifiers.Add(AbpIncludeExtraPropertiesModifiers.Modify);
            });
        context.Services.AddOptions<AbpSystemTextJsonSerializerOptions>()
            .Configure<IOptions<AbpSystemTextJsonSerializerModifiersOptions>>((options, modifiers) =>
            {
                var json = options.JsonSerializerOptions;
                json.ReadCommentHandling = JsonCommentHandling.Skip;
                json.AllowTrailingCommas = true;
                json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
                json.Converters.Add(new AbpStringToEnumFactory());
                json.Converters.Add(new AbpStringToBooleanConverter());
                json.Converters.Add(new AbpStringToGuidConverter());
                json.Converters.Add(new AbpNullableStringToGuidConverter());
                json.Converters.Add(new ObjectToInferredTypesConverter());
                json.TypeInfoResolver = new AbpDefaultJsonTypeInfoResolver(modifiers);
            });
    }
}
