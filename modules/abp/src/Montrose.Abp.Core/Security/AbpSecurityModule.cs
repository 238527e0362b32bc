using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Security.Claims;
using Volo.Abp.Security.Encryption;
using Volo.Abp.SecurityLog;

namespace Volo.Abp.Security;

/// <summary>Who is calling, claims, and encryption of strings.</summary>
public class AbpSecurityModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        // Contributors to the claims of a principal register themselves by being there, as definition providers do.
        var contributors = new List<Type>();
        var dynamicContributors = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            var type = registered.ImplementationType;
            if (typeof(IAbpClaimsPrincipalContributor).IsAssignableFrom(type))
                contributors.Add(type);
            if (typeof(IAbpDynamicClaimsPrincipalContributor).IsAssignableFrom(type))
                dynamicContributors.Add(type);
        });

        context.Services.Configure<AbpClaimsPrincipalFactoryOptions>(options =>
        {
            foreach (var type in contributors.Where(t => !options.Contributors.Contains(t)))
                options.Contributors.Add(type);
            foreach (var type in dynamicContributors.Where(t => !options.DynamicContributors.Contains(t)))
                options.DynamicContributors.Add(type);
        });
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Services.GetConfiguration();
        context.Services.Configure<AbpStringEncryptionOptions>(options =>
        {
            var section = configuration.GetSection("StringEncryption");
            if (section["DefaultPassPhrase"] is { Length: > 0 } passPhrase)
                options.DefaultPassPhrase = passPhrase;
            if (section["DefaultSalt"] is { Length: > 0 } salt)
                options.DefaultSalt = System.Text.Encoding.ASCII.GetBytes(salt);
            if (section.GetValue<int?>("KeySize") is { } keySize)
                options.Keysize = keySize;
        });
        context.Services.Configure<AbpSecurityLogOptions>(configuration.GetSection("AbpSecurityLog"));
    }
}
