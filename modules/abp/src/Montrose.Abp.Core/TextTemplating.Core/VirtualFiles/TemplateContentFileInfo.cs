namespace Volo.Abp.TextTemplating.VirtualFiles;

public class TemplateContentFileInfo
{
    public string FileName { get; set; } = null!;

    public string FileContent { get; set; } = null!;
}
