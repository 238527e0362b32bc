using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Montrose.ApiKeys;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.Notifications;
using Montrose.OpenApi;
using Montrose.Permissions;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Volo.Abp.Account;
using Volo.Abp.Application.Dtos;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Web.Tests.Api;

/// <summary>The TypeScript package: in step with what the server describes, and used against it.</summary>
[Collection(ApiPortalCollection.Name)]
public sealed class TypeScriptClientTests(ApiPortal portal, ITestOutputHelper output)
{
    private static readonly string Package = Path.Combine(RepositoryRoot.Path, "etc", "clients", "typescript");
    private static readonly Lazy<Task> Built = new(BuildAsync);

    [Fact]
    public async Task The_generated_file_is_what_the_running_server_describes()
    {
        var description = await DescriptionAsync();
        try
        {
            var (code, said) = await RunAsync("node", "scripts/generate.mjs", "--check", description);
            code.ShouldBe(0, said);
        }
        finally
        {
            File.Delete(description);
        }
    }

    [Fact]
    public async Task A_description_that_has_changed_makes_the_generated_file_stale()
    {
        var description = await DescriptionAsync();
        try
        {
            await File.WriteAllTextAsync(description, (await File.ReadAllTextAsync(description)).Replace("\"companyName\"", "\"companyNames\"", StringComparison.Ordinal));
            var (code, said) = await RunAsync("node", "scripts/generate.mjs", "--check", description);
            code.ShouldBe(1);
            said.ShouldContain("npm run generate");
        }
        finally
        {
            File.Delete(description);
        }
    }

    [SkippableFact]
    public async Task The_package_is_built_and_does_the_main_job()
    {
        await Built.Value;
        var agency = await portal.AnAgencyAsync();
        var person = await agency.AClientAsync();
        var office = await KeyAsync(agency.Admin, MontrosePermissions.Clients.Create, MontrosePermissions.Clients.Update, BillingPermissions.RedeemCodes.Create, BillingPermissions.RedeemCodes.Edit, BillingPermissions.Wallets.View);
        var shop = await KeyAsync(person.Client, BillingPermissions.Wallet.Redeem);

        var (code, said) = await RunAsync("node", ["--test", "test/"], new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["MONTROSE_URL"] = agency.Url,
            ["MONTROSE_OFFICE_KEY"] = office,
            ["MONTROSE_SHOP_KEY"] = shop,
            ["MONTROSE_SHOP_CLIENT"] = person.Workspace.Id.ToString(),
        });

        output.WriteLine(said);
        code.ShouldBe(0, said);
        said.ShouldContain("# pass 6");
    }

    [SkippableFact]
    public async Task Every_sample_of_the_description_compiles()
    {
        await Built.Value;
        var samples = await SamplesAsync("TypeScript");
        samples.Count.ShouldBeGreaterThan(150);
        var folder = Directory.CreateDirectory(Path.Combine(Package, "node_modules", ".samples")).FullName;
        var names = Regex.Matches(await File.ReadAllTextAsync(Path.Combine(Package, "src", "generated.ts")), @"export const (\w+) =").Select(m => m.Groups[1].Value);
        await File.WriteAllTextAsync(Path.Combine(folder, "samples.ts"), $$"""
            import { {{string.Join(", ", names.Prepend("Montrose"))}} } from "../../dist/index.js";
            declare const montrose: Montrose;
            export async function all() {
            {{string.Join('\n', samples.Select(s => $"{{ {s} }}"))}}
            }
            """);

        await File.WriteAllTextAsync(Path.Combine(folder, "tsconfig.json"), """{ "extends": "../../tsconfig.json", "compilerOptions": { "noEmit": true, "rootDir": "../..", "noUnusedLocals": false }, "include": ["samples.ts"] }""");
        var (code, said) = await RunAsync("node", "node_modules/typescript/bin/tsc", "-p", folder);

        code.ShouldBe(0, said);
    }

    [Fact]
    public async Task Every_C_sharp_sample_of_the_description_compiles()
    {
        var samples = await SamplesAsync("C#");
        samples.Count.ShouldBeGreaterThan(120);
        var contracts = (Type[])[typeof(MontroseClient), typeof(ServiceKind), typeof(IClientAppService), typeof(IWalletAppService), typeof(INotificationAppService), typeof(IAccountAppService), typeof(IIdentityUserAppService), typeof(IPermissionAppService), typeof(IEmailSettingsAppService), typeof(IFeatureAppService), typeof(ITenantAppService), typeof(PagedResultRequestDto)];
        var namespaces = contracts.SelectMany(t => t.Assembly.GetExportedTypes()).Where(t => t.Name.EndsWith("AppService", StringComparison.Ordinal) || t.Name.EndsWith("Dto", StringComparison.Ordinal) || t.Name.EndsWith("Input", StringComparison.Ordinal) || t.IsEnum).Select(t => t.Namespace).Distinct();
        var source = $$"""
            using System; using System.Collections.Generic; using System.Globalization; using System.Threading.Tasks; using Montrose;
            {{string.Join('\n', namespaces.Select(n => $"using {n};"))}}
            static class Samples
            {
            {{string.Join('\n', samples.Select((s, i) => $"static async Task Sample{i}(MontroseClient montrose) {{ {s} }}"))}}
            }
            """;
        var places = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create("Samples", [CSharpSyntaxTree.ParseText(source)], places.Where(File.Exists).Select(p => MetadataReference.CreateFromFile(p)), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var lines = source.Split('\n');
        compilation.GetDiagnostics().Where(d => d.Severity is DiagnosticSeverity.Error).Select(d => $"{d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}: {lines[d.Location.GetLineSpan().StartLinePosition.Line]}").ShouldBeEmpty();
    }

    private async Task<List<string>> SamplesAsync(string language)
    {
        using var visitor = portal.Server.Client(portal.Server.HostUrl);
        var paths = JsonNode.Parse(await visitor.GetStringAsync(new Uri(OpenApiNames.Address, UriKind.Relative)))!["paths"]!.AsObject();
        return [.. paths.SelectMany(p => p.Value!.AsObject()).SelectMany(o => o.Value![OpenApiNames.Samples]?.AsArray() ?? []).Where(s => (string)s!["lang"]! == language).Select(s => (string)s!["source"]!)];
    }

    private static async Task BuildAsync()
    {
        var installed = Path.Combine(Package, "node_modules", ".package-lock.json");
        if (!File.Exists(installed) || File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(Path.Combine(Package, "package-lock.json")))
        {
            var (restored, complaint) = await RunAsync("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
            Skip.If(restored != 0, $"npm can't restore the package's compiler: {complaint}");
        }
        var (built, said) = await RunAsync("npm", "run", "build");
        built.ShouldBe(0, said);
    }

    private async Task<string> DescriptionAsync()
    {
        using var visitor = portal.Server.Client(portal.Server.HostUrl);
        var file = Path.Combine(Path.GetTempPath(), $"openapi-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, await visitor.GetStringAsync(new Uri(OpenApiNames.Address, UriKind.Relative)));
        return file;
    }

    private static async Task<string> KeyAsync(MontroseClient person, params string[] scopes) =>
        (await person.Get<IApiKeyAppService>().CreateAsync(new CreateApiKeyInput { Name = $"Key {Guid.NewGuid():N}", Scopes = [.. scopes] })).Key;

    private static Task<(int Code, string Said)> RunAsync(string program, params string[] arguments) => RunAsync(program, arguments, new Dictionary<string, string>(StringComparer.Ordinal));

    private static async Task<(int Code, string Said)> RunAsync(string program, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program, arguments) { WorkingDirectory = Package, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await complained);
    }
}
