namespace Volo.Abp.UI.Navigation.Urls;

public class ApplicationUrlDictionary
{
    private readonly Dictionary<string, ApplicationUrlInfo> _applications = new(StringComparer.Ordinal);

    public ApplicationUrlInfo this[string appName]
    {
        get
        {
            if (!_applications.TryGetValue(appName, out var application))
                _applications[appName] = application = new ApplicationUrlInfo();
            return application;
        }
    }
}
