using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Montrose.Concurrency;
using Montrose.OpenApi;
using Montrose.Texts;
using Volo.Abp.Account;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement.HttpApi;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;

namespace Montrose;

/// <summary>The platform's HTTP API: what is not a conventional controller, and the API of ABP's modules.</summary>
[DependsOn(
    typeof(MontroseApplicationContractsModule),
    typeof(AbpAspNetCoreMvcModule),
    typeof(AbpAccountHttpApiModule),
    typeof(AbpIdentityHttpApiModule),
    typeof(AbpPermissionManagementHttpApiModule),
    typeof(AbpSettingManagementHttpApiModule),
    typeof(AbpFeatureManagementHttpApiModule),
    typeof(AbpTenantManagementHttpApiModule))]
public class MontroseHttpApiModule : AbpModule
{
    /// <summary>Where HTTP has a status that says more than ABP's 403 for a refusal; 429 brings Retry-After along.</summary>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpExceptionHttpStatusCodeOptions>(o =>
        {
            o.Map("Montrose:TooManyAttempts", HttpStatusCode.TooManyRequests);
            o.Map("Montrose:Logo.TooLarge", HttpStatusCode.RequestEntityTooLarge);
            o.Map("Montrose:Idempotency.KeyInvalid", HttpStatusCode.BadRequest);
            o.Map("Montrose:Idempotency.OtherPayload", HttpStatusCode.UnprocessableEntity);
            o.Map("Montrose:Idempotency.StillRunning", HttpStatusCode.Conflict);
            o.Map("Montrose:Precondition.Failed", HttpStatusCode.PreconditionFailed);
            o.Map("Montrose:Precondition.Invalid", HttpStatusCode.BadRequest);
            o.Map("Billing:Wallet.RequestKeyOfOtherCode", HttpStatusCode.UnprocessableEntity);
        });
        Configure<MvcOptions>(static o =>
        {
            o.ModelMetadataDetailsProviders.Add(new PlainTextMetadata());
            o.Conventions.Add(new VersionConvention());
        });
        context.Services.AddOpenApiDescription();
        Configure<AbpEndpointRouterOptions>(static o => o.EndpointConfigureActions.Add(static e => e.Endpoints.MapOpenApiDescription()));
    }
}
