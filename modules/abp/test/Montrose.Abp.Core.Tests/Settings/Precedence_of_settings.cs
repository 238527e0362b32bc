using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Encryption;
using Volo.Abp.Settings;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.Settings;

public class Precedence_of_settings : PartsTest
{
    private static readonly Guid User = Guid.Parse("99999999-9999-9999-9999-999999999999");

    private readonly StoredSettings _stored = new();

    protected override void AfterAddApplication(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<ISettingStore>(_ => _stored));

    protected override void Configure(Dictionary<string, string?> configuration)
    {
        base.Configure(configuration);
        configuration["Settings:Test.Configured"] = "from the configuration";
    }

    private ISettingProvider Settings => GetRequiredService<ISettingProvider>();

    [Fact]
    public async Task The_default_counts_where_nobody_says_anything() =>
        (await Settings.GetOrNullAsync("Test.Color")).ShouldBe("default");

    [Fact]
    public async Task Configuration_beats_the_default_and_a_global_value_beats_configuration()
    {
        (await Settings.GetOrNullAsync("Test.Configured")).ShouldBe("from the configuration");

        _stored["Test.Configured", "G", null] = "global";
        (await Settings.GetOrNullAsync("Test.Configured")).ShouldBe("global");
    }

    [Fact]
    public async Task A_tenants_value_beats_the_global_one_and_the_users_beats_both()
    {
        _stored["Test.Color", "G", null] = "global";
        _stored["Test.Color", "T", PartsTestModule.Acme.ToString()] = "acme's";
        _stored["Test.Color", "U", User.ToString()] = "mine";

        using (CurrentTenant.Change(PartsTestModule.Acme))
        {
            (await Settings.GetOrNullAsync("Test.Color")).ShouldBe("acme's");
            using (SignIn(Somebody(User)))
                (await Settings.GetOrNullAsync("Test.Color")).ShouldBe("mine");
        }

        using (CurrentTenant.Change(PartsTestModule.Globex))
            (await Settings.GetOrNullAsync("Test.Color")).ShouldBe("global");
    }

    [Fact]
    public async Task A_setting_that_names_its_providers_ignores_the_others()
    {
        _stored["Test.GlobalOnly", "T", PartsTestModule.Acme.ToString()] = "acme's";

        using (CurrentTenant.Change(PartsTestModule.Acme))
            (await Settings.GetOrNullAsync("Test.GlobalOnly")).ShouldBeNull();
    }

    [Fact]
    public async Task All_values_at_once_follow_the_same_order()
    {
        _stored["Test.Color", "T", PartsTestModule.Acme.ToString()] = "acme's";

        using (CurrentTenant.Change(PartsTestModule.Acme))
        {
            var values = (await Settings.GetAllAsync(["Test.Color", "Test.Configured", "Test.GlobalOnly"])).ToDictionary(v => v.Name, v => v.Value);

            values["Test.Color"].ShouldBe("acme's");
            values["Test.Configured"].ShouldBe("from the configuration");
            values["Test.GlobalOnly"].ShouldBeNull();
        }
    }

    [Fact]
    public async Task An_unknown_setting_is_an_error() =>
        (await Should.ThrowAsync<AbpException>(() => Settings.GetOrNullAsync("Test.Nothing"))).Message.ShouldContain("Test.Nothing");

    [Fact]
    public async Task An_encrypted_setting_is_stored_unreadable_and_read_in_plain()
    {
        var definition = await GetRequiredService<ISettingDefinitionManager>().GetAsync("Test.Secret");
        var encrypted = GetRequiredService<ISettingEncryptionService>().Encrypt(definition, "s3cret");
        _stored["Test.Secret", "G", null] = encrypted;

        encrypted.ShouldNotBeNull().ShouldNotContain("s3cret");
        (await Settings.GetOrNullAsync("Test.Secret")).ShouldBe("s3cret");
    }

    [Fact]
    public void Equal_texts_are_encrypted_differently_and_a_changed_one_is_refused()
    {
        var encryption = GetRequiredService<IStringEncryptionService>();
        var first = encryption.Encrypt("text")!;
        encryption.Encrypt("text").ShouldNotBe(first);

        var changed = Convert.FromBase64String(first);
        changed[^1] ^= 1;
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => encryption.Decrypt(Convert.ToBase64String(changed)));
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => encryption.Decrypt(first, "another pass phrase"));
    }

    private sealed class StoredSettings : ISettingStore
    {
        private readonly Dictionary<(string, string?, string?), string?> _values = [];

        public string? this[string name, string provider, string? key]
        {
            set => _values[(name, provider, key)] = value;
        }

        public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
            Task.FromResult(_values.GetValueOrDefault((name, providerName, providerKey)));

        public Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey) =>
            Task.FromResult(names.Select(n => new SettingValue(n, _values.GetValueOrDefault((n, providerName, providerKey)))).ToList());
    }
}

public class TestSettings : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition("Test.Color", "default"),
        new SettingDefinition("Test.Configured", "default"),
        new SettingDefinition("Test.GlobalOnly").WithProviders(GlobalSettingValueProvider.ProviderName),
        new SettingDefinition("Test.Secret", isEncrypted: true));
}
